using System.CommandLine;
using System.CommandLine.Parsing;

namespace Evaluation.Worker.Commands;

/// <summary>Nothing is what a script writes whose variable is not set: <c>--out "$FOLDER"</c>. No command takes it for an answer.</summary>
internal static class EmptyValues
{
    /// <summary>Makes every command under a root refuse values without a character.</summary>
    internal static RootCommand Refuse(RootCommand root)
    {
        foreach (Command command in Under(root))
        {
            command.Validators.Add(Look);
        }

        return root;
    }

    private static IEnumerable<Command> Under(Command command) => command.Subcommands.SelectMany(Under).Prepend(command);

    private static void Look(CommandResult result)
    {
        foreach (SymbolResult one in result.Children.Where(one => one is not CommandResult && one.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))))
        {
            string name = one is OptionResult option ? option.Option.Name : ((ArgumentResult)one).Argument.Name;
            result.AddError($"[{name}] est vide\u00a0: écrivez une valeur, ou vérifiez la variable qui devait la donner.");
        }
    }
}
