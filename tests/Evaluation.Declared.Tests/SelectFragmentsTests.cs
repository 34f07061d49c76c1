namespace Evaluation.Declared.Tests;

public sealed class SelectFragmentsTests
{
    private const string Lists = "-- The lists.\n-- Parameter: load.\nselect l.feed_key as feed_key\nfrom dim_feed as l\n";
    private const string Places = "-- The places of {lists}.\nselect p.place_key as place_key\nfrom fact_place_month as p\n  join {lists} as listed on listed.feed_key = p.feed_key\n";

    [Fact]
    public void A_fragment_stands_in_brackets_where_it_is_named_and_nowhere_else() => Assert.Equal(
        """
        -- Reads {places}.
        select '{lists}' as text, p.place_key as place_key
        from (
            select p.place_key as place_key
            from fact_place_month as p
              join (
                select l.feed_key as feed_key
                from dim_feed as l
              ) as listed on listed.feed_key = p.feed_key
          ) as p
          left join (
            select l.feed_key as feed_key
            from dim_feed as l
          ) as l on l.feed_key = p.place_key
        """.ReplaceLineEndings("\n"),
        Whole(Lists, "-- Reads {places}.\nselect '{lists}' as text, p.place_key as place_key\nfrom {places} as p\n  left join {lists} as l on l.feed_key = p.place_key"));

    [Fact]
    public void A_fragment_that_changes_changes_the_hash_of_all_that_is_written_of_it()
    {
        Dictionary<string, string> selects = new() { ["none"] = "select 1 as n", ["named"] = "select l.feed_key as n\nfrom {lists} as l", ["behind"] = "select p.place_key as n\nfrom {places} as p" };
        string changed = Lists + "where l.feed_key > 0\n";
        Assert.Equal(["behind", "named"], selects.Where(select => Hash(Lists, select.Value) != Hash(changed, select.Value)).Select(select => select.Key).Order(StringComparer.Ordinal));
        Assert.All(selects.Values, select => Assert.Equal(Hash(Lists, select), Hash(Lists.Replace("-- The lists.", "-- All lists.", StringComparison.Ordinal), select)));
    }

    [Fact]
    public void What_is_wrong_with_fragments_is_told_with_its_file_and_line()
    {
        DefinitionFaults faults = new();
        SelectFragments shipped = Shipped(Lists, faults);
        SelectFragments all = shipped.And(
            [
                ("fragments/lists.sql", "select 1 as n"),
                ("fragments/Nos lieux.sql", "select 1 as n"),
                ("fragments/a.sql", "select 1 as n\nfrom {b} as b"),
                ("fragments/b.sql", "select 1 as n\nfrom {c} as c\n  join {lists} as l on l.feed_key = c.n"),
                ("fragments/c.sql", "select 1 as n\nfrom {b} as b"),
                ("fragments/gone.sql", "drop table dim_feed;"),
            ],
            faults);
        all.Whole("segments/x.sql", "-- Reads.\nselect 1 as n\nfrom {list} as l", faults);
        all.RefuseUnused(shipped, ["select 1 as n from {a} as a"], faults);
        Assert.Equal(
            """
            [fragments/Nos lieux.sql] : [Nos lieux] ne peut pas nommer un fragment : des minuscules sans accent et des chiffres, séparés par « - »
            [fragments/b.sql] : [b] se contient lui-même (b → c → b) : l'écrire sans passer par lui
            [fragments/c.sql] : [c] se contient lui-même (c → b → c) : l'écrire sans passer par lui
            [fragments/gone.sql] : un SELECT est attendu, qui se lit comme une table
            [fragments/gone.sql] : aucun SELECT ne nomme {gone} : l'écrire là où il sert, ou retirer ce fichier
            [fragments/gone.sql] ligne 1 : [drop] n'a pas sa place ici : un seul SELECT, sans point-virgule, qui ne fait que lire
            [fragments/gone.sql] ligne 1 : [;] n'a pas sa place ici : un seul SELECT, sans point-virgule, qui ne fait que lire
            [fragments/lists.sql] : [lists] est déjà un fragment du programme : en choisir un autre nom
            [segments/x.sql] ligne 3 : fragment inconnu [list] : écrire un de [a, b, c, gone, lists, places]
            """.ReplaceLineEndings("\n"),
            string.Join('\n', faults.Ordered).Replace('\u00a0', ' '));
    }

    private static SelectFragments Shipped(string lists, DefinitionFaults faults) => SelectFragments.None.And([("reports/fragments/lists.sql", lists), ("reports/fragments/places.sql", Places)], faults);

    private static string Whole(string lists, string select)
    {
        DefinitionFaults faults = new();
        string whole = Shipped(lists, faults).Whole("x.sql", select, faults);
        faults.ThrowIfAny();
        return whole;
    }

    private static string Hash(string lists, string select) => CanonicalText.From(Whole(lists, select)).Sha256;
}
