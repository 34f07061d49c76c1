namespace Evaluation.Worker.Tests.Hosting;

/// <summary>A command for a <see cref="ProgramHost"/>.</summary>
/// <param name="Folder">The folder it is run in.</param>
/// <param name="Variables">Its whole environment.</param>
/// <param name="Typed">What is typed to it.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record HostedCommand(string Folder, IReadOnlyDictionary<string, string> Variables, string Typed, IReadOnlyList<string> Arguments)
{
    internal void Write(BinaryWriter to)
    {
        to.Write(Folder);
        to.Write(Typed);
        Write(to, [.. Variables.SelectMany(pair => new[] { pair.Key, pair.Value })]);
        Write(to, Arguments);
        to.Flush();
    }

    /// <summary>Reads the next one.</summary>
    /// <exception cref="EndOfStreamException">There is none: the tests are over.</exception>
    internal static HostedCommand Read(BinaryReader from)
    {
        string folder = from.ReadString();
        string typed = from.ReadString();
        return new HostedCommand(folder, Texts(from).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]), typed, Texts(from));
    }

    private static void Write(BinaryWriter to, IReadOnlyList<string> texts)
    {
        to.Write(texts.Count);
        foreach (string text in texts)
        {
            to.Write(text);
        }
    }

    private static string[] Texts(BinaryReader from) => [.. Enumerable.Range(0, from.ReadInt32()).Select(_ => from.ReadString())];
}
