using Evaluation.Declared;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Warehouse.Tests.Texts;

public sealed class DeclaredTextsTests : IDisposable
{
    private readonly NewWarehouse _warehouse = new();
    private readonly WarehouseDatabase _database;

    public DeclaredTextsTests() => _database = _warehouse.Open();

    public void Dispose()
    {
        _database.Dispose();
        _warehouse.Dispose();
    }

    [Fact]
    public void A_text_changed_under_the_same_version_is_refused_and_all_such_texts_together()
    {
        Write(Text("plan", "p", 1, "un"), Text("feed", "f", 3, "un"));
        DefinitionFaultException refusal = Assert.Throws<DefinitionFaultException>(() => Write(Text("plan", "p", 1, "deux"), Text("feed", "f", 3, "deux")));
        Assert.Equal(
            ["[f.yaml]\u00a0: le texte de la version 3 a changé depuis qu'elle est connue de l'entrepôt (chargement 1) ; écrivez-en une nouvelle version", "[p.yaml]\u00a0: le texte de la version 1 a changé depuis qu'elle est connue de l'entrepôt (chargement 1) ; écrivez-en une nouvelle version"],
            refusal.Faults.Select(fault => fault.ToString()));
        Assert.Equal("f|3|un\np|1|un", Held());
    }

    [Fact]
    public void A_text_without_version_gets_the_next_one_at_each_change_and_the_former_closes()
    {
        Write(Text("map", "m", null, "un"));
        Write(Text("map", "m", null, "un"));
        Write(Text("map", "m", null, "deux"));
        Write(Text("map", "m", null, "un"));
        Assert.Equal("1|un|1|2\n2|deux|2|3\n3|un|3|2147483647", NewWarehouse.Rows(_database, "select version, trim(body, chr(10)), recorded_from, recorded_to from journal_text order by version"));
    }

    [Fact]
    public void As_of_a_load_the_texts_are_those_of_then()
    {
        Write(Text("map", "m", null, "un"), Text("plan", "p", 1, "premier"));
        Write(Text("map", "m", null, "deux"), Text("plan", "p", 2, "second"));
        Assert.Equal(["m 1 un"], Known("map", 1));
        Assert.Equal(["m 2 deux"], Known("map", 2));
        Assert.Equal(["p 1 premier"], Known("plan", 1));
        Assert.Equal(["p 1 premier", "p 2 second"], Known("plan", 2));
        Assert.Empty(Known("plan", 0));
    }

    [Fact]
    public void Ends_of_lines_and_a_byte_order_mark_do_not_change_a_text()
    {
        Write(Text("plan", "p", 1, "a\nb\n"));
        Assert.Empty(DeclaredTexts.Changes(_database.Session, [Text("plan", "p", 1, "\ufeffa\r\nb\r\n")]));
    }

    private static DeclaredText Text(string kind, string name, int? version, string body) => new(kind, name, version, $"{name}.yaml", CanonicalText.From(body));

    private string Held() => NewWarehouse.Rows(_database, "select name, version, trim(body, chr(10)) from journal_text where recorded_to = 2147483647 order by name, version");

    private IEnumerable<string> Known(string kind, int load) => DeclaredTexts.AsOf(_database.Session, kind, load).Select(text => $"{text.Name} {text.Version} {text.Body.TrimEnd()}");

    private void Write(params DeclaredText[] texts)
    {
        IReadOnlyList<DeclaredText> changes = DeclaredTexts.Changes(_database.Session, texts);
        if (changes.Count > 0)
        {
            using WarehouseLoad load = _database.BeginLoad(LoadKind.Declared, "essai");
            DeclaredTexts.Write(load, changes);
            load.Complete(LoadOutcome.Nothing);
        }
    }
}
