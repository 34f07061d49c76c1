namespace Evaluation.Worker.Commands;

/// <summary>What a command says to the one that called it.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    internal const int Done = 0;

    /// <summary>A bug.</summary>
    internal const int Bug = 1;

    /// <summary>The command or a declared file is wrong.</summary>
    internal const int Misuse = 2;

    /// <summary>A delivery was refused.</summary>
    internal const int Refused = 3;

    /// <summary>Somebody interrupted it; as shells tell Ctrl-C.</summary>
    internal const int Interrupted = 130;
}
