using System.Globalization;
using Evaluation.Warehouse.Dialects.Appending;
using Evaluation.Warehouse.Opening;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Copying;

/// <summary>What the two warehouses of a copy must be.</summary>
internal static class CopyEnds
{
    /// <summary>Refuses to copy a warehouse into itself.</summary>
    internal static void RequireTwo(WarehouseSettings source, WarehouseSettings target)
    {
        if (source.Engine == target.Engine && source.Location == target.Location)
        {
            throw new WarehouseFault("L'entrepôt d'arrivée est celui de départ : désignez un fichier ou une base vide.");
        }
    }

    /// <summary>Opens the source to read while nobody writes in it.</summary>
    /// <exception cref="WarehouseFault">It lacks a table or a column, or is itself half copied.</exception>
    internal static WarehouseSession OpenSource(WarehouseSettings settings, TimeProvider clock)
    {
        WarehouseSession session = WarehouseOpening.OpenStill(settings, clock);
        try
        {
            RequireWhole(session);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Refuses a target that knows loads which the source does not have: they would be lost.</summary>
    internal static void RequireNothingElse(WarehouseSession source, WarehouseSession target)
    {
        int load = target.LatestLoad();
        if (CopiedTables.LoadsUpTo(source, load) != CopiedTables.LoadsUpTo(target, load))
        {
            throw new WarehouseFault($"L'entrepôt d'arrivée contient des chargements (jusqu'au n° {load}) que celui de départ n'a pas : ils seraient perdus, rien n'est copié. Désignez un fichier ou une base vide.");
        }
    }

    /// <summary>The sentence for a table that did not arrive as it is.</summary>
    internal static WarehouseFault Unequal(string table, TableFingerprint sent, TableFingerprint arrived) => new(
        string.Create(CultureInfo.InvariantCulture, $"La table [{table}] n'est pas arrivée telle quelle : {sent.Rows} lignes d'empreinte {sent.HashText} au départ, {arrived.Rows} lignes d'empreinte {arrived.HashText} à l'arrivée. Elle n'est pas marquée comme copiée. Cherchez ce qui la modifie à l'arrivée (déclencheur, autre programme), puis relancez la même commande."));

    /// <summary>The sentence for a value that the dictionary of today does not admit.</summary>
    internal static WarehouseFault DoesNotFit(string table, AppendException cause) => new(
        $"La table [{table}] a une ligne qu'une version antérieure du programme a écrite et que celle-ci n'admet plus ; signalez-le avec cette phrase : {cause.Message}", cause);

    private static void RequireWhole(WarehouseSession session)
    {
        ILookup<string, string> existing = ExistingColumn.Of(session);
        if (MissingColumn.First(existing, CopiedTables.InOrder) is { } missing)
        {
            throw new WarehouseFault($"L'entrepôt de départ n'a pas [{missing}] : une version antérieure l'a écrit. « evaluation check » le met à niveau ; puis recommencez.");
        }

        if (existing.Contains("journal_copy"))
        {
            CopyJournal.RequireFinished(session);
        }
    }
}
