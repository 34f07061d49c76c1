using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Evaluation.Worker.Commands;

/// <summary>Help that ends with an example to type.</summary>
internal sealed class ExampleHelp(HelpAction usual) : SynchronousCommandLineAction
{
    /// <summary>Gives the commands under a root this help.</summary>
    internal static RootCommand Teach(RootCommand root)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Montre cette aide.";
        root.Options.OfType<VersionOption>().Single().Description = "Montre la version.";
        help.Action = new ExampleHelp((HelpAction)help.Action!);
        return root;
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int code = usual.Invoke(parseResult);
        Command command = parseResult.CommandResult.Command;
        string under = string.Join(' ', command.Parents.Take(1).Select(parent => parent.Name).Append(command.Name));
        if (Examples.OfCommands.TryGetValue(under, out string? example) || Examples.OfCommands.TryGetValue(command.Name, out example))
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"Exemple\u00a0:{Environment.NewLine}  {example}{Environment.NewLine}");
        }

        return code;
    }
}
