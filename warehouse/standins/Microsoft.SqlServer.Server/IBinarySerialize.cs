namespace Microsoft.SqlServer.Server;

/// <summary>A type of the user's own that writes and reads its bytes itself.</summary>
public interface IBinarySerialize
{
    /// <summary>Takes its value from the bytes.</summary>
    /// <param name="r">Where they are.</param>
    void Read(BinaryReader r);

    /// <summary>Gives its value as bytes.</summary>
    /// <param name="w">Where they go.</param>
    void Write(BinaryWriter w);
}
