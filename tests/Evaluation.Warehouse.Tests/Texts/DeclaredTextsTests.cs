using Evaluation.Declared;
using Evaluation.Testing;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Warehouse.Tests.Texts;

public sealed class DeclaredTextsTests
{
    [EveryDatabase]
    public void A_text_changed_under_the_same_version_is_refused_and_all_such_texts_together(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine, Preparation.Star);
        using WarehouseDatabase database = warehouse.Open();
        Write(database, Text("plan", "p", 1, "un"), Text("feed", "f", 3, "un"));
        DefinitionFaultException refusal = Assert.Throws<DefinitionFaultException>(() => Write(database, Text("plan", "p", 1, "deux"), Text("feed", "f", 3, "deux")));
        Assert.Equal(
            ["[f.yaml]\u00a0: le texte de la version 3 a changé depuis qu'elle est connue de l'entrepôt (chargement 1) ; écrivez-en une nouvelle version", "[p.yaml]\u00a0: le texte de la version 1 a changé depuis qu'elle est connue de l'entrepôt (chargement 1) ; écrivez-en une nouvelle version"],
            refusal.Faults.Select(fault => fault.ToString()));
        Assert.Equal(["f|3|un", "p|1|un"], Rows(database, "select name, version, body from journal_text where recorded_to = 2147483647 order by name, version"));
    }

    [EveryDatabase]
    public void A_text_without_version_gets_the_next_one_at_each_change_and_the_former_closes(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine, Preparation.Star);
        using WarehouseDatabase database = warehouse.Open();
        Write(database, Text("map", "m", null, "un"));
        Write(database, Text("map", "m", null, "un"));
        Write(database, Text("map", "m", null, "deux"));
        Write(database, Text("map", "m", null, "un"));
        Assert.Equal(["1|1|2|un", "2|2|3|deux", "3|3|2147483647|un"], Rows(database, "select version, recorded_from, recorded_to, body from journal_text order by version"));
    }

    [EveryDatabase]
    public void A_text_that_is_no_longer_declared_holds_no_longer_and_is_still_known_as_of_then(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine, Preparation.Star);
        using WarehouseDatabase database = warehouse.Open();
        DeclaredText none = DeclaredText.None("map", "m", "m.yaml");
        Assert.Empty(DeclaredTexts.Changes(database.Session, [none]));
        Write(database, Text("map", "m", null, "un"));
        Write(database, none);
        Assert.Empty(DeclaredTexts.Changes(database.Session, [none]));
        Assert.Equal(["m 1 un"], Known(database, "map", 1));
        Assert.Empty(Known(database, "map", 2));
        Write(database, Text("map", "m", null, "un"));
        Assert.Equal(["m 3 un"], Known(database, "map", 3));
    }

    [EveryDatabase]
    public void A_text_with_versions_comes_and_goes_as_often_as_one_likes(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine, Preparation.Star);
        using WarehouseDatabase database = warehouse.Open();
        DeclaredText none = DeclaredText.None("plan", "p", "p.yaml");
        Write(database, Text("plan", "p", 1, "un"));
        foreach (int load in new[] { 2, 4 })
        {
            Write(database, none);
            Assert.Empty(DeclaredTexts.Names(database.Session, "plan"));
            Assert.Empty(Known(database, "plan", load));
            Assert.Empty(DeclaredTexts.Changes(database.Session, [none]));
            Write(database, Text("plan", "p", 1, "un"));
            Assert.Equal(["p"], DeclaredTexts.Names(database.Session, "plan"));
            Assert.Equal(["p 1 un"], Known(database, "plan", load + 1));
        }

        Write(database, none);
        Assert.Contains("(chargement 5)", Assert.Throws<DefinitionFaultException>(() => DeclaredTexts.Changes(database.Session, [Text("plan", "p", 1, "autre")])).Message, StringComparison.Ordinal);
        Write(database, Text("plan", "p", 1, "un"), Text("plan", "p", 2, "deux"));
        Assert.Equal(["p 1 un", "p 2 deux"], Known(database, "plan", 7));
        Assert.Equal(["p 1 un"], Known(database, "plan", 5));
    }

    [EveryDatabase]
    public void As_of_a_load_the_texts_are_those_of_then(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine, Preparation.Star);
        using WarehouseDatabase database = warehouse.Open();
        Write(database, Text("map", "m", null, "un"), Text("plan", "p", 1, "premier"));
        Write(database, Text("map", "m", null, "deux"), Text("plan", "p", 2, "second"));
        Assert.Equal(["m 1 un"], Known(database, "map", 1));
        Assert.Equal(["m 2 deux"], Known(database, "map", 2));
        Assert.Equal(["p 1 premier"], Known(database, "plan", 1));
        Assert.Equal(["p 1 premier", "p 2 second"], Known(database, "plan", 2));
        Assert.Empty(Known(database, "plan", 0));
    }

    // SqlClient lost its place in an answer of some 160 kB of texts without limit.
    [EveryDatabase]
    public void Texts_of_any_length_come_back_whole(TestEngine engine)
    {
        string[] bodies = [new('é', 250_000), $"{new string('a', 3999)}é{new string(' ', 4000)}fin", .. Enumerable.Range(0, 60).Select(place => new string((char)('a' + (place % 26)), 3000 + place)), "𝄞"];
        using TestWarehouse warehouse = TestWarehouse.New(engine, Preparation.Star);
        using WarehouseDatabase database = warehouse.Open();
        // The last is shared by two declarations: each writes it, it is known once.
        Write(database, [.. bodies.Append(bodies[^1]).Select((body, place) => Text("plan", $"p{Math.Min(place, bodies.Length - 1):00}", 1, body))]);
        Assert.Equal(bodies, DeclaredTexts.AsOf(database.Session, "plan", 1).Select(text => text.Body.TrimEnd('\n')));
        Assert.Equal("𝄞", DeclaredTexts.BroughtBy(database.Session, "plan", "p62", 1)!.Body.TrimEnd('\n'));
        Assert.Null(DeclaredTexts.BroughtBy(database.Session, "plan", "p62", 2));
    }

    [EveryDatabase]
    public void Ends_of_lines_and_a_byte_order_mark_do_not_change_a_text(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine, Preparation.Star);
        using WarehouseDatabase database = warehouse.Open();
        Write(database, Text("plan", "p", 1, "a\nb\n"));
        Assert.Empty(DeclaredTexts.Changes(database.Session, [Text("plan", "p", 1, "\ufeffa\r\nb\r\n")]));
    }

    private static DeclaredText Text(string kind, string name, int? version, string body) => new(kind, name, version, $"{name}.yaml", CanonicalText.From(body));

    // Each body ends with an end of line.
    private static IEnumerable<string> Rows(WarehouseDatabase database, string sql) => TestWarehouse.Rows(database.Session, sql).Select(row => row.TrimEnd());

    private static IEnumerable<string> Known(WarehouseDatabase database, string kind, int load) => DeclaredTexts.AsOf(database.Session, kind, load).Select(text => $"{text.Name} {text.Version} {text.Body.TrimEnd()}");

    private static void Write(WarehouseDatabase database, params DeclaredText[] texts)
    {
        IReadOnlyList<DeclaredText> changes = DeclaredTexts.Changes(database.Session, texts);
        if (changes.Count > 0)
        {
            using WarehouseLoad load = database.BeginLoad(LoadKind.Declared, "essai");
            DeclaredTexts.Write(load, changes);
            load.Complete(LoadOutcome.Nothing);
        }
    }
}
