namespace Microsoft.SqlServer.Server;

/// <summary>A type of the user's own that is not what the server asks of one.</summary>
public sealed class InvalidUdtException : SystemException
{
    internal InvalidUdtException()
    {
    }
}
