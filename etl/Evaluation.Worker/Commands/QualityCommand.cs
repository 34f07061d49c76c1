using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Evaluation.Declared;
using Evaluation.Indicators;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse.Reading;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;
using Evaluation.Worker.Schedule.Declared;

namespace Evaluation.Worker.Commands;

/// <summary><c>quality</c>: what was expected and did not come, then what the checks say of the last delivery of each feed.</summary>
internal static class QualityCommand
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static readonly Period Always = Period.Range(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Argument<string?> feed = new("PARTENAIRE/FLUX") { Description = "Flux ou partenaire à regarder (tous, sinon).", Arity = ArgumentArity.ZeroOrOne };
        Option<string> format = CommonOptions.Format("table", "json");
        Option<string> folder = CommonOptions.Folder();
        Command command = new("quality", "Dit ce qui est attendu et non reçu, et ce que valent les dernières livraisons : contrôles passés, alertes, ce qui n'a pas pu être contrôlé.") { feed, format, folder };
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

        int load = workplace.Database.LatestLoad();
        IReadOnlyList<CheckedDelivery> deliveries = [.. CheckedDelivery.Latest(workplace.Database.Session, load).Where(delivery => IsAsked(delivery.Feed, asked))];
        IReadOnlyList<DeliveryCoverage> calendar = load == 0 ? [] : [.. IndicatorRun.Open(workplace.Database.Session).Deliveries(Always).Where(expected => IsAsked(expected.Feed, asked))];
        DateOnly today = TerritoryZone.Today(workplace.Folder.Settings, clock);
        if (format == "json")
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(new { deliveries, calendar = calendar.Select(expected => Plain(expected, today)) }, Json));
        }
        else
        {
            CalendarPrint.Print(calendar, today);
            QualityPrint.Print(deliveries, [.. known.Except(deliveries.Select(delivery => delivery.Feed))]);
        }

        return ExitCode.Done;
    }

    private static object Plain(DeliveryCoverage expected, DateOnly today) =>
        new { expected.Feed, expected.From, expected.To, expected.Due, expected.ReceivedOn, State = SnakeCase.Of(expected.StateOn(today)) };

    private static bool IsAsked(string feed, string? asked) => asked is null || feed == asked || feed.StartsWith($"{asked}/", StringComparison.Ordinal);
}
