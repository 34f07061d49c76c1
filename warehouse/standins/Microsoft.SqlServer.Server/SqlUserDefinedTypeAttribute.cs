namespace Microsoft.SqlServer.Server;

/// <summary>Marks a type of the user's own, as the server keeps it.</summary>
/// <param name="format">How it is kept.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = true)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>How it is kept.</summary>
    public Format Format { get; } = format;

    /// <summary>Its most bytes; -1 for up to 2 GB.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Whether every value takes as many bytes.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>Whether the order of the bytes is that of the values.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>The method that checks a value.</summary>
    public string? ValidationMethodName { get; set; }

    /// <summary>Its name in the server.</summary>
    public string? Name { get; set; }
}
