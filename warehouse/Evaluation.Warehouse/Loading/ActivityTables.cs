using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Loading;

/// <summary>The tables whose rows open and close with a version of an activity: its own and those that detail it, which its key begins.</summary>
internal static class ActivityTables
{
    private static readonly Table[] All =
        [.. StarDictionary.Current.Tables.Where(table => table.Kind is TableKind.Fact or TableKind.Bridge && table.Columns[0].Name == "activity_key")];

    /// <summary>Closes the rows of the activities marked in <c>staging_closing</c>, in every table.</summary>
    /// <returns>How many rows were closed.</returns>
    internal static long Close(WarehouseLoad load) =>
        All.Sum(table => load.Session.ExecuteText(LineStatements.Of(load.Session.Text("load/rows/close"), table), new { load = load.Key }));
}
