using System.Data;
using System.Globalization;
using Evaluation.Testing;
using Evaluation.Testing.Faults;
using Evaluation.Warehouse.Copying;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Tests.Copying;

public sealed class WarehouseCopyTests : IDisposable
{
    private static readonly Preparation Invented = new(settings =>
    {
        using WarehouseDatabase database = WarehouseDatabase.Open(settings, new TestClock());
        InventedRows.Fill(database.Session);
    });

    private readonly TestWarehouse _source = TestWarehouse.New(TestEngine.DuckDb, Invented);

    public void Dispose() => _source.Dispose();

    [EveryDatabase]
    public void Every_value_of_every_table_arrives_on_any_engine_and_comes_back(TestEngine engine)
    {
        using TestWarehouse there = TestWarehouse.New(engine);
        CopyReport report = Copy(_source, there);
        Assert.Equal(StarDictionary.Current.Tables.Where(IsCopied).Select(table => table.Name), report.Tables.Select(table => table.Name).Order(StringComparer.Ordinal));
        Assert.All(report.Tables, table => Assert.Equal(CopyState.Brought, table.State));
        Assert.Equal(7, report.LatestLoad);
        foreach (TestEngine next in TestEngine.All.Where(next => next.Absence() is null))
        {
            using TestWarehouse onward = TestWarehouse.New(next);
            using TestWarehouse back = TestWarehouse.New(TestEngine.DuckDb);
            Copy(there, onward);
            Assert.Equal(report.Tables, Copy(onward, back).Tables);
            Assert.Equal(Content(_source), Content(back));
        }
    }

    [EveryDatabase]
    public void What_a_new_warehouse_writes_itself_is_not_there_twice(TestEngine engine)
    {
        using TestWarehouse target = TestWarehouse.New(engine);
        Copy(_source, target);
        using WarehouseDatabase copied = target.Open();
        Assert.Equal("13149|13149", TestWarehouse.Value(copied, "select cast(count(*) as bigint), cast(count(distinct date_key) as bigint) from dim_date"));
        Assert.Equal("2", TestWarehouse.Value(copied, "select cast(count(*) as bigint) from dim_territory where territory_key = 0"));
    }

    [EveryDatabase]
    public void A_copy_cut_in_the_middle_of_a_table_goes_on_with_those_not_yet_verified(TestEngine engine)
    {
        using TestWarehouse target = TestWarehouse.New(engine);
        using (WarehouseCopy copy = WarehouseCopy.Open(_source.Settings, target.Settings, _source.Clock))
        {
            Assert.Throws<IOException>(() => copy.Run((table, _, bring) => bring(new Told(_ => Cut(table, "fact_need")))));
        }

        int left = StarDictionary.Current.Tables.Count(table => table.Kind != TableKind.Staging && table.Name is not ("journal_schema" or "journal_copy") && string.CompareOrdinal(table.Name, "fact_need") >= 0);
        WarehouseFault unfinished = Assert.Throws<WarehouseFault>(target.Open);
        Assert.Equal($"Une copie vers cet entrepôt n'est pas finie (tables qui restent à copier ou à vérifier : {left}). Relancez « evaluation copy » comme la première fois, ou « evaluation restore » avec --warehouse-only, puis recommencez.", unfinished.Message);
        using (WarehouseDatabase half = target.OpenReadOnly())
        {
            Assert.Equal((0, "0"), (half.LatestLoad(), TestWarehouse.Value(half, "select cast(count(*) as bigint) from fact_need")));
        }

        CopyReport report = Copy(_source, target);
        Assert.All(report.Tables, table => Assert.Equal(string.CompareOrdinal(table.Name, "fact_need") < 0 ? CopyState.Kept : CopyState.Brought, table.State));
        Assert.Equal(Content(_source), Content(target));
    }

    [EveryDatabase]
    public void A_table_that_changed_in_the_source_without_a_load_is_brought_again(TestEngine engine)
    {
        using TestWarehouse target = TestWarehouse.New(engine);
        using (WarehouseCopy copy = WarehouseCopy.Open(_source.Settings, target.Settings, _source.Clock))
        {
            Assert.Throws<IOException>(() => copy.Run((table, _, bring) => bring(new Told(_ => Cut(table, "journal_text")))));
        }

        _source.Run("insert into journal_refusal values (timestamp '2026-01-01 10:00:00', 'f', 'f', 's')");
        CopyReport report = Copy(_source, target);
        Assert.Equal(CopyState.Brought, report.Tables.Single(table => table.Name == "journal_refusal").State);
        Assert.Equal(Content(_source), Content(target));
    }

    [EveryDatabase]
    public void A_source_that_learned_more_brings_what_changed(TestEngine engine)
    {
        using TestWarehouse target = TestWarehouse.New(engine);
        Copy(_source, target);
        using (WarehouseDatabase database = _source.Open())
        {
            InventedRows.Learn(database);
        }

        _source.Run("update fact_need set recorded_to = 8 where need_key = 42");
        Assert.Equal(["fact_need", "journal_load"], Brought(Copy(_source, target)));
        Assert.Equal(Content(_source), Content(target));
    }

    [EveryDatabase]
    public void A_copy_run_again_finds_a_row_that_somebody_changed_in_the_target(TestEngine engine)
    {
        using TestWarehouse target = TestWarehouse.New(engine);
        Copy(_source, target);
        Assert.Empty(Brought(Copy(_source, target)));
        target.Run("update fact_need set value = 1.500001 where value = 1.5");
        Assert.Equal(["fact_need"], Brought(Copy(_source, target)));
        Assert.Equal(Content(_source), Content(target));
    }

    [EveryDatabase]
    public void Loads_that_only_the_target_has_are_never_lost(TestEngine engine)
    {
        using TestWarehouse target = TestWarehouse.New(engine);
        Copy(_source, target);
        using (WarehouseDatabase database = target.Open())
        {
            InventedRows.Learn(database);
        }

        string before = Content(target);
        WarehouseFault fault = Assert.Throws<WarehouseFault>(() => Copy(_source, target));
        Assert.Equal("L'entrepôt d'arrivée contient des chargements (jusqu'au n° 8) que celui de départ n'a pas : ils seraient perdus, rien n'est copié. Désignez un fichier ou une base vide.", fault.Message);
        Assert.Equal(before, Content(target));
    }

    [EveryDatabase]
    public void The_copy_of_another_warehouse_is_not_written_over(TestEngine engine)
    {
        using TestWarehouse other = TestWarehouse.New(TestEngine.DuckDb);
        using (WarehouseDatabase database = other.Open())
        {
            InventedRows.Learn(database);
        }

        using TestWarehouse target = TestWarehouse.New(engine);
        Copy(other, target);
        Assert.StartsWith("L'entrepôt d'arrivée contient des chargements (jusqu'au n° 1)", Assert.Throws<WarehouseFault>(() => Copy(_source, target)).Message, StringComparison.Ordinal);
    }

    [PostgreSqlFact]
    public void A_row_that_arrives_changed_is_told_with_both_counts_and_hashes_and_the_table_is_not_marked()
    {
        using TestWarehouse target = TestWarehouse.New(TestEngine.PostgreSql);
        target.Open().Dispose();
        target.Run(
            "create function evaluation.garble() returns trigger language plpgsql as 'begin new.value = new.value + 1; return new; end'",
            "create trigger garble before insert on evaluation.fact_need for each row when (new.value = 1.5) execute function evaluation.garble()");
        WarehouseFault fault = Assert.Throws<WarehouseFault>(() => Copy(_source, target));
        Assert.Matches("^La table \\[fact_need\\] n'est pas arrivée telle quelle : 7 lignes d'empreinte [0-9a-f]{16} au départ, 7 lignes d'empreinte [0-9a-f]{16} à l'arrivée\\. Elle n'est pas marquée comme copiée\\.", fault.Message);
        target.Run("drop trigger garble on evaluation.fact_need");
        CopyReport report = Copy(_source, target);
        Assert.Equal(CopyState.Brought, report.Tables.Single(table => table.Name == "fact_need").State);
        Assert.Equal(Content(_source), Content(target));
    }

    [SqlServerFact]
    public void Texts_too_long_for_the_driver_to_read_whole_arrive_and_are_compared()
    {
        using TestWarehouse there = TestWarehouse.New(TestEngine.SqlServer);
        using TestWarehouse back = TestWarehouse.New(TestEngine.DuckDb);
        _source.Run("update journal_text set body = concat(body, repeat('é', 100000), ' ') where recorded_from >= 0");
        Copy(_source, there);
        Copy(there, back);
        Assert.Equal(Content(_source), Content(back));
    }

    [PostgreSqlFact]
    public void While_a_warehouse_is_copied_others_read_it_and_nobody_writes_in_it()
    {
        using TestWarehouse there = TestWarehouse.New(TestEngine.PostgreSql);
        using TestWarehouse back = TestWarehouse.New(TestEngine.DuckDb);
        Copy(_source, there);
        using WarehouseCopy copy = WarehouseCopy.Open(there.Settings, back.Settings, _source.Clock);
        using WarehouseDatabase reader = there.OpenReadOnly();
        Assert.Equal(7, reader.LatestLoad());
        WarehouseFault fault = Assert.Throws<WarehouseFault>(() => WarehouseDatabase.Open(there.Settings with { Patience = TimeSpan.Zero }, TimeProvider.System));
        Assert.Equal(EngineFaultKind.Busy, fault.Kind);
    }

    [Fact]
    public void A_warehouse_is_not_copied_into_itself() => Assert.Equal(
        "L'entrepôt d'arrivée est celui de départ : désignez un fichier ou une base vide.",
        Assert.Throws<WarehouseFault>(() => Copy(_source, _source)).Message);

    [Fact]
    public void A_half_copied_warehouse_is_not_copied()
    {
        using TestWarehouse half = TestWarehouse.New(TestEngine.DuckDb);
        using TestWarehouse target = TestWarehouse.New(TestEngine.DuckDb);
        using (WarehouseCopy copy = WarehouseCopy.Open(_source.Settings, half.Settings, _source.Clock))
        {
            Assert.Throws<IOException>(() => copy.Run((table, _, bring) => bring(new Told(_ => Cut(table, "fact_need")))));
        }

        Assert.StartsWith("Une copie vers cet entrepôt n'est pas finie", Assert.Throws<WarehouseFault>(() => Copy(half, target)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_an_earlier_version_wrote_is_to_be_brought_up_to_date_first()
    {
        using TestWarehouse target = TestWarehouse.New(TestEngine.DuckDb);
        _source.Run("drop table journal_copy", "alter table fact_activity drop column redirections");
        WarehouseFault fault = Assert.Throws<WarehouseFault>(() => Copy(_source, target));
        Assert.Equal("L'entrepôt de départ n'a pas [fact_activity.redirections] : une version antérieure l'a écrit. « evaluation check » le met à niveau ; puis recommencez.", fault.Message);
        Assert.False(File.Exists(target.Settings.Location));
    }

    [Fact]
    public void A_text_that_is_too_long_for_its_column_by_now_is_told_with_its_place()
    {
        using TestWarehouse target = TestWarehouse.New(TestEngine.DuckDb);
        _source.Run("update dim_partner set code = repeat('x', 61) where partner_key = 42");
        WarehouseFault fault = Assert.Throws<WarehouseFault>(() => Copy(_source, target));
        Assert.StartsWith("La table [dim_partner] a une ligne qu'une version antérieure du programme a écrite et que celle-ci n'admet plus ; signalez-le avec cette phrase : Append to table [dim_partner], column [code] of type text(60), row ", fault.Message, StringComparison.Ordinal);
    }

    private static bool IsCopied(Table table) => table.Kind != TableKind.Staging && table.Name is not ("journal_schema" or "journal_copy");

    private static CopyReport Copy(TestWarehouse source, TestWarehouse target)
    {
        using WarehouseCopy copy = WarehouseCopy.Open(source.Settings, target.Settings, source.Clock);
        return copy.Run((_, _, bring) => bring(new Told(_ => { })));
    }

    private static IEnumerable<string> Brought(CopyReport report) => report.Tables.Where(table => table.State == CopyState.Brought).Select(table => table.Name);

    private static void Cut(string table, string where)
    {
        if (table == where)
        {
            throw new IOException("cut");
        }
    }

    // Every value as text, told by other means than the copy's own hashes.
    private static string Content(TestWarehouse warehouse)
    {
        using WarehouseDatabase database = warehouse.OpenReadOnly();
        return string.Join('\n', StarDictionary.Current.Tables.Where(IsCopied).SelectMany(table =>
            Rows(database.Session, $"select {string.Join(", ", table.Columns.Select(column => column.Name))} from {table.Name}").Order(StringComparer.Ordinal).Prepend(table.Name)));
    }

    private static IEnumerable<string> Rows(WarehouseSession session, string sql)
    {
        using IDataReader reader = session.StreamText(sql);
        while (reader.Read())
        {
            yield return string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Printed(reader.GetValue(column))));
        }
    }

    private static string? Printed(object value) => value switch
    {
        DBNull => "null!",
        DateOnly day => Printed(day.ToDateTime(TimeOnly.MinValue)),
        DateTime at => at.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.######", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private sealed class Told(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
