namespace Microsoft.SqlServer.Server;

/// <summary>How the server keeps a type of the user's own. The star has none: this is here for bulk copy to load.</summary>
public enum Format
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>By the server.</summary>
    Native = 1,

    /// <summary>By the type itself, through <see cref="IBinarySerialize"/>.</summary>
    UserDefined = 2,
}
