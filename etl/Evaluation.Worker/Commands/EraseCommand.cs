using System.CommandLine;
using Evaluation.Etl.Erasing;
using Evaluation.Warehouse.Erasing;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;
using Evaluation.Worker.Schedule.Declared;

namespace Evaluation.Worker.Commands;

/// <summary><c>erase</c>: removes a person who asks for it, or persons whose last contact is too long ago. Nobody's identity is an argument, nor is it said again.</summary>
internal static class EraseCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Option<bool> expired = new("--expired") { Description = "Effacer les personnes dont le dernier contact dépasse la durée de conservation du dossier (« retention » d'evaluation.yaml, 24 mois sinon)." };
        Option<bool> unknown = new("--even-unknown") { Description = "Inscrire la personne sur la liste d'effacement même si rien n'est connu d'elle." };
        Option<bool> yes = new("--yes") { Description = "Ne pas demander confirmation." };
        Option<bool> dry = new("--dry-run") { Description = "Dire ce qui serait effacé, sans rien changer." };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("erase", "Efface une personne : l'identité se saisit au clavier (ou sur l'entrée standard), jamais en argument. Les comptes d'activité restent.") { expired, unknown, yes, dry, folder };
        command.SetAction(parsed =>
        {
            EraseOrder order = new(parsed.GetRequiredValue(folder), parsed.GetValue(unknown), parsed.GetValue(yes), parsed.GetValue(dry));
            return parsed.GetValue(expired) ? Expired(order, clock) : Asked(order, clock);
        });
        return command;
    }

    private static int Asked(EraseOrder order, TimeProvider clock)
    {
        TerritoryFolder folder = TerritoryFolder.Read(order.Folder);
        IReadOnlyList<PersonPseudonym> persons = IdentityQuestion.Ask(new PersonIdentity(folder.Partners), folder.Key(), Console.In, Console.Out);
        using SteadyWorkplace workplace = new(order.Folder, clock, Console.Error);
        ErasureOutcome found = workplace.Do(open => open.Erasing().Look(persons, ErasureReason.Asked));
        if (found.Rows.Persons + found.Rows.Overtaken == 0 && !order.EvenUnknown)
        {
            ErasurePrint.Unknown(found, Console.Out);
            return found.Rows.Listed > 0 ? ExitCode.Done : ExitCode.Refused;
        }

        ErasurePrint.Found(found, Console.Out);
        ErasurePrint.Expired(found, Console.Out);
        return order.Dry || !IsConfirmed(order) ? ExitCode.Done : Erase(workplace, persons, ErasureReason.Asked);
    }

    private static int Expired(EraseOrder order, TimeProvider clock)
    {
        TerritoryFolder folder = TerritoryFolder.Read(order.Folder);
        DateOnly before = TerritoryZone.Today(folder.Settings, clock).AddMonths(-folder.Settings.RetentionMonths);
        using SteadyWorkplace workplace = new(order.Folder, clock, Console.Error);
        IReadOnlyList<PersonPseudonym> persons = workplace.Do(open => ExpiredPersons.Before(open.Database.Session, before));
        Console.Out.WriteLine($"Dernier contact avant le {before:dd/MM/yyyy} (conservation : {folder.Settings.RetentionMonths} mois) : {French.Count(persons.Count, "personne", "personnes")}.");
        if (persons.Count == 0)
        {
            return ExitCode.Done;
        }

        ErasurePrint.Found(workplace.Do(open => open.Erasing().Look(persons, ErasureReason.Expired)), Console.Out);
        return order.Dry || !IsConfirmed(order) ? ExitCode.Done : Erase(workplace, persons, ErasureReason.Expired);
    }

    private static int Erase(SteadyWorkplace workplace, IReadOnlyList<PersonPseudonym> persons, ErasureReason reason)
    {
        ErasurePrint.Done(workplace.Do(open => open.Erasing().Run(persons, reason)), reason, Console.Out);
        return ExitCode.Done;
    }

    private static bool IsConfirmed(EraseOrder order)
    {
        if (order.Yes)
        {
            return true;
        }

        Console.Out.Write("Effacer, sans retour possible ? (oui/non) ");
        bool confirmed = string.Equals(Console.In.ReadLine()?.Trim(), "oui", StringComparison.OrdinalIgnoreCase);
        Console.Out.WriteLine(confirmed ? string.Empty : $"{Environment.NewLine}Rien n'a changé.");
        return confirmed;
    }

    private sealed record EraseOrder(string Folder, bool EvenUnknown, bool Yes, bool Dry);
}
