using System.CommandLine;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Reading;
using Evaluation.Warehouse.Territories;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Commands;

/// <summary><c>withdraw</c>: takes a delivery back.</summary>
internal static class WithdrawCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Argument<int> delivery = new("LIVRAISON") { Description = "Numéro de la livraison (« evaluation status » les donne)." };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("withdraw", "Retire une livraison : ce qu'elle a apporté est fermé, rien n'est effacé, les valeurs passées restent.") { delivery, folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(delivery), clock, Console.Out));
        return command;
    }

    private static int Run(string path, int delivery, TimeProvider clock, TextWriter output)
    {
        using SteadyWorkplace workplace = new(path, clock, Console.Error);
        (int load, long closed) = workplace.Do(open => Withdraw(open, delivery));
        output.WriteLine($"Livraison {delivery} retirée (chargement {load}) : {Printing.French.Count(closed, "ligne de faits fermée", "lignes de faits fermées")}.");
        output.WriteLine("Ce qu'elle avait remplacé revient par « evaluation replay » si son original est dans l'archive.");
        return ExitCode.Done;
    }

    private static (int Load, long Closed) Withdraw(Workplace workplace, int delivery) =>
        WarehouseStatus.Read(workplace.Database.Session).Deliveries.Any(held => held.DeliveryKey == delivery && held.Feed == GeographyLoad.Feed.Feed)
            ? throw new UsageFault($"La livraison [{delivery}] est le découpage administratif, que le programme apporte lui-même\u00a0: elle ne se retire pas.")
            : Withdrawal.Run(workplace.Database, delivery)
                ?? throw new UsageFault($"La livraison [{delivery}] n'existe pas ou est déjà retirée ; « evaluation status » les liste.");
}
