using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Evaluation.Warehouse.Reading;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Commands;

/// <summary><c>quality</c>: what the checks say of the last delivery of each feed.</summary>
internal static class QualityCommand
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Argument<string?> feed = new("PARTENAIRE/FLUX") { Description = "Flux ou partenaire à regarder (tous, sinon).", Arity = ArgumentArity.ZeroOrOne };
        Option<string> format = CommonOptions.Format("table", "json");
        Option<string> folder = CommonOptions.Folder();
        Command command = new("quality", "Dit ce que valent les dernières livraisons : contrôles passés, alertes, ce qui n'a pas pu être contrôlé.") { feed, format, folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(feed), parsed.GetRequiredValue(format), clock));
        return command;
    }

    private static int Run(string path, string? asked, string format, TimeProvider clock)
    {
        using Workplace workplace = Workplace.OpenReadOnly(path, clock);
        IReadOnlyList<string> known = [.. workplace.Folder.Partners.Feeds.Select(feed => feed.Code).Where(code => IsAsked(code, asked))];
        if (known.Count == 0)
        {
            throw new UsageFault($"Ni partenaire ni flux du dossier ne s'appelle [{asked}] ; flux connus : {string.Join(", ", workplace.Folder.Partners.Feeds.Select(feed => feed.Code))}.");
        }

        IReadOnlyList<CheckedDelivery> deliveries = [.. CheckedDelivery.Latest(workplace.Database.Session, workplace.Database.LatestLoad()).Where(delivery => IsAsked(delivery.Feed, asked))];
        if (format == "json")
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(deliveries, Json));
        }
        else
        {
            QualityPrint.Print(deliveries, [.. known.Except(deliveries.Select(delivery => delivery.Feed))]);
        }

        return ExitCode.Done;
    }

    private static bool IsAsked(string feed, string? asked) => asked is null || feed == asked || feed.StartsWith($"{asked}/", StringComparison.Ordinal);
}
