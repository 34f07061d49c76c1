using System.CommandLine;
using System.Globalization;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Ledger;
using Evaluation.Worker.Schedule.Printing;
using Evaluation.Worker.Schedule.Turns;

namespace Evaluation.Worker.Commands;

/// <summary><c>backfill</c>: asks a partner for past periods, month by month, each a row of the ledger.</summary>
internal static class BackfillCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Argument<string> feed = new("PARTENAIRE/FLUX") { Description = "Flux à rattraper." };
        Option<string> from = new("--from") { Description = "Premier jour (aaaa-mm-jj).", Required = true, HelpName = "JOUR" };
        Option<string> to = new("--to") { Description = "Dernier jour (aaaa-mm-jj).", Required = true, HelpName = "JOUR" };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("backfill", "Redemande à un partenaire des périodes passées, mois par mois, et les charge.") { feed, from, to, folder };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder),
            parsed.GetRequiredValue(feed),
            new AskedPeriod(Day("--from", parsed.GetRequiredValue(from)), Day("--to", parsed.GetRequiredValue(to))),
            clock));
        return command;
    }

    private static int Run(string path, string code, AskedPeriod asked, TimeProvider clock)
    {
        if (asked.From > asked.To)
        {
            throw new UsageFault($"--from [{asked.From:yyyy-MM-dd}] vient après --to [{asked.To:yyyy-MM-dd}].");
        }

        TerritoryFolder folder = TerritoryFolder.Read(path);
        string feed = folder.Partners.Find(code).Code;
        LedgeredFolder ledgered = new(folder, clock, Console.Error);
        bool isWhole = true;
        foreach (AskedPeriod month in Months(asked))
        {
            RunRow row = ledgered.Feeds.Do(new RunOrder(JobKind.Feed, feed, RunReasons.Backfill) { Period = month });
            Console.Out.WriteLine($"{row.PeriodFrom} – {row.PeriodTo} · {RunText.Of(row)}");
            isWhole &= row.Outcome != RunOutcomes.Failed;
        }

        return isWhole ? ExitCode.Done : ExitCode.Refused;
    }

    /// <summary>The months of a period, its first and last days kept.</summary>
    internal static IEnumerable<AskedPeriod> Months(AskedPeriod asked)
    {
        for (DateOnly from = asked.From; from <= asked.To; from = new DateOnly(from.Year, from.Month, 1).AddMonths(1))
        {
            DateOnly end = new DateOnly(from.Year, from.Month, 1).AddMonths(1).AddDays(-1);
            yield return new AskedPeriod(from, end < asked.To ? end : asked.To);
        }
    }

    private static DateOnly Day(string option, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day
        : throw new UsageFault($"{option} [{text}] n'est pas une date aaaa-mm-jj.");
}
