using System.IO.Pipes;
using Evaluation.Worker.Tests.Hosting;

/// <summary>
/// Called by the runtime when the program starts where <c>DOTNET_STARTUP_HOOKS</c> names this assembly: instead of one command, the program then does
/// those of a <see cref="ProgramHost"/>, one after the other.
/// </summary>
internal static class StartupHook
{
    private static readonly StringWriter Output = new();
    private static readonly StringWriter Errors = new();

    /// <summary>Does commands until there are no more; the program's own start never comes.</summary>
    public static void Initialize()
    {
        using NamedPipeClientStream pipe = new(Environment.GetCommandLineArgs()[1]);
        pipe.Connect();
        using BinaryReader asked = new(pipe);
        using BinaryWriter told = new(pipe);
        Console.SetOut(Output);
        Console.SetError(Errors);
        try
        {
            while (true)
            {
                Do(HostedCommand.Read(asked), told);
            }
        }
        catch (EndOfStreamException)
        {
            Environment.Exit(0);
        }
    }

    private static void Do(HostedCommand command, BinaryWriter told)
    {
        Environment.CurrentDirectory = command.Folder;
        Console.SetIn(new StringReader(command.Typed));
        foreach (string gone in Environment.GetEnvironmentVariables().Keys.Cast<string>().Except(command.Variables.Keys).ToArray())
        {
            Environment.SetEnvironmentVariable(gone, null);
        }

        foreach ((string name, string value) in command.Variables)
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        told.Write(Evaluation.Worker.Program.Main([.. command.Arguments]));
        told.Write(Said(Output));
        told.Write(Said(Errors));
        told.Flush();
    }

    private static string Said(StringWriter writer)
    {
        string said = writer.ToString();
        writer.GetStringBuilder().Clear();
        return said;
    }
}
