using Evaluation.Etl.Templates;
using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Tableur;

/// <summary>Workbooks of commitments, money, trainings, observations and assessments: written by the template's own headings, read by its feed.</summary>
public sealed class TableurFeedsTests
{
    private const string Open = "recorded_to = 2147483647";
    private static readonly DateOnly Day = FilledTemplate.Day;

    [EveryDatabase]
    public void The_examples_of_every_template_load_and_are_held(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Assert.All(WorkbookTemplate.All, template => Assert.Equal(
            (template.Name, "read 2 = loaded 2 + unchanged 0 + stale 0 + set aside 0 + rejected 0"),
            (template.Name, Told.Counts(FilledTemplate.Load(territory, template.Name, 1, FilledTemplate.Examples(template))))));
        Assert.Equal(
            "promised|human|etp|0.5|Commune de Crest|Délibération 2025-12\ndelivered|financial|cents|1250000|Commune de Crest|Facture 118",
            territory.Value($"select f.step, f.kind, f.unit, cast(f.quantity as decimal(18,1)), s.name, f.evidence from fact_commitment_step as f join dim_structure as s on s.structure_key = f.structure_key and s.{Open} and s.valid_to = 99991231 where f.{Open} order by f.date_key")
                .Replace("1250000.0", "1250000", StringComparison.Ordinal));
        Assert.Equal(
            "contracted|2500000|Département de la Drôme|departement|Inclusion numérique 2025|Ateliers mobiles\npaid|1250000|CAF de la Drôme|caf||",
            territory.Value($"select f.step, f.amount_cents, m.label, m.kind, a.label, p.label from fact_money_step as f join dim_funder as m on m.funder_key = f.funder_key and m.{Open} and m.valid_to = 99991231 left join dim_agreement as a on a.agreement_key = f.agreement_key and a.{Open} and a.valid_to = 99991231 left join dim_action as p on p.action_key = f.action_key and p.{Open} and p.valid_to = 99991231 where f.{Open} order by f.date_key"));
        Assert.Equal("personnel|320050\nmateriel|89900", territory.Value($"select kind, amount_cents from fact_expense where {Open} order by date_key"));
        Assert.Equal("sensibilisation|email|12|\ncertifiante|demarches_administratives|6|6", territory.Value($"select kind, theme, trained, certified from fact_training where {Open} order by date_key"));
        Assert.Equal("frein|26108\nproposition|26113", territory.Value($"select kind, territory_code from fact_observation where {Open} order by date_key"));
        Assert.Equal("12|1", territory.Value($"select count(*), count(distinct beneficiary_key) from fact_assessment where {Open} and beneficiary_key > 0"));
    }

    [EveryDatabase]
    public void Before_and_after_are_of_one_person_known_by_pseudonym_only(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        LoadReport report = FilledTemplate.Load(territory, "evaluations", 1, Level("Avant", "Martin", 1), Level("Après", "MARTIN ", 4), Level("Avant", "Petit", 2));
        Assert.Equal("read 3 = loaded 3 + unchanged 0 + stale 0 + set aside 0 + rejected 0\n", Told.Report(report));
        Assert.Equal("1|before|1\n1|after|4\n2|before|2", territory.Value($"select beneficiary_key, moment, level from fact_assessment where {Open} order by beneficiary_key, level"));
        Assert.Equal("2", territory.Value($"select count(*) from dim_beneficiary where beneficiary_key > 0 and namespace = 'tableur-personne' and {Open}"));
        string held = Told.Held(territory);
        Assert.DoesNotContain("Martin", held, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("read 3 = loaded 0 + unchanged 3 + stale 0 + set aside 0 + rejected 0", Told.Counts(Assert.Single(territory.Replay("foyer/evaluations"))));
        Assert.Equal(held, Told.Held(territory));
    }

    [EveryDatabase]
    public void The_lines_of_a_session_are_one_activity_and_its_persons_those_assessed(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        FilledTemplate.Load(territory, "evaluations", 1, Level("Avant", "Martin", 1));
        LoadReport report = FilledTemplate.Load(territory, "presences", 1, Present("S-1", "Martin"), Present("S-1", "Petit"), Present("S-1", null), Present("S-2", "MARTIN"));
        Assert.Equal("read 4 = loaded 4 + unchanged 0 + stale 0 + set aside 0 + rejected 0\n", Told.Report(report));
        Assert.Equal("S-1|3\nS-2|1", territory.Value($"select source_id, participants from fact_activity where {Open} order by source_id"));
        Assert.Equal("1|2", territory.Value($"select beneficiary_key, count(*) from fact_support where {Open} and beneficiary_key in (select beneficiary_key from fact_assessment where {Open}) group by beneficiary_key"));
        Assert.Equal("2", territory.Value($"select count(*) from dim_beneficiary where beneficiary_key > 0 and {Open}"));
        Assert.Equal("read 4 = loaded 0 + unchanged 4 + stale 0 + set aside 0 + rejected 0", Told.Counts(Assert.Single(territory.Replay("foyer/presences"))));
    }

    [Fact]
    public void A_theme_that_belongs_to_several_competences_is_attached_to_none_and_counted()
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        Dictionary<string, object?> line = new() { ["Date"] = Day, ["Moment"] = "Avant", ["Nom"] = "Martin", ["Thème"] = "Courriels", ["Niveau"] = 2 };
        Assert.Equal("read 1 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 0\nunknown competences [Courriels]: 1\n", Told.Report(FilledTemplate.Load(territory, "evaluations-par-theme", 1, line)));
    }

    [Fact]
    public void A_commitment_without_amount_nor_quantity_is_sent_back()
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        Dictionary<string, object?> line = new() { ["Date"] = Day, ["Étape"] = "Promis", ["Signataire (nom)"] = "Commune de Die", ["Moyen"] = "Humain" };
        Assert.Equal(
            "read 1 = loaded 0 + unchanged 0 + stale 0 + set aside 0 + rejected 1\nline 8 column [Unité] value []: valeur manquante\nline 8 column [Quantité] value []: valeur manquante\n",
            Told.Report(FilledTemplate.Load(territory, "engagements", 1, line)));
    }

    [Fact]
    public void A_line_gone_from_the_next_delivery_of_the_period_is_closed()
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        FilledTemplate.Load(territory, "depenses", 1, Expense("D-1", 100m), Expense("D-2", 200.45m));
        Assert.Equal("read 1 = loaded 0 + unchanged 1 + stale 0 + set aside 0 + rejected 0", FilledTemplate.Counts(territory, "depenses", 2, Expense("D-2", 200.45m)));
        Assert.Equal("D-2|20045", territory.Value($"select source_id, amount_cents from fact_expense where {Open}"));
    }

    [Theory]
    [InlineData("Écrire à camille@exemple.fr", "contient une adresse électronique")]
    [InlineData("Appeler le 04 75 25 00 00", "contient un numéro de téléphone")]
    [InlineData("Rappeler au +33 6.12.34.56.78 demain", "contient un numéro de téléphone")]
    [InlineData("M. Dupont ne vient plus", "nomme quelqu'un après « M. », « Mme » ou un autre titre")]
    [InlineData("Selon Mme d'Ormesson, tout va bien", "nomme quelqu'un après « M. », « Mme » ou un autre titre")]
    [InlineData("MADAME DURAND attend", "nomme quelqu'un après « M. », « Mme » ou un autre titre")]
    public void A_sentence_that_names_somebody_is_rejected_and_not_repeated(string sentence, string sign)
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        Dictionary<string, object?> line = new() { ["Date"] = Day, ["Nature"] = "Frein", ["Observation"] = sentence };
        Assert.Equal(
            $"read 1 = loaded 0 + unchanged 0 + stale 0 + set aside 0 + rejected 1\nline 8 column [Observation] value [[•••, {sentence.Length} caractères]]: {sign} : un texte libre ne nomme personne, récrivez la phrase sans\n",
            Told.Report(FilledTemplate.Load(territory, "observations", 1, line)));
    }

    [Fact]
    public void A_sentence_that_names_an_office_or_a_number_is_kept()
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        Dictionary<string, object?> line = new() { ["Date"] = Day, ["Nature"] = "Atout", ["Observation"] = "Madame la Maire soutient les 12 ateliers ; budget de 10 000 000 000 centimes." };
        Assert.Equal("read 1 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 0", FilledTemplate.Counts(territory, "observations", 1, line));
    }

    private static Dictionary<string, object?> Level(string moment, string name, int level) => new()
    {
        ["Date"] = Day,
        ["Moment"] = moment,
        ["Nom"] = name,
        ["Prénom"] = "Camille",
        ["Année de naissance"] = "1958",
        ["Expression publique"] = level,
    };

    private static Dictionary<string, object?> Present(string session, string? name) => new()
    {
        ["Séance"] = session,
        ["Date"] = Day,
        ["Type"] = "Atelier collectif",
        ["Commune (code INSEE)"] = "26108",
        ["Nom"] = name,
        ["Prénom"] = name is null ? null : "Camille",
        ["Année de naissance"] = name is null ? null : "1958",
    };

    private static Dictionary<string, object?> Expense(string id, decimal amount) => new()
    {
        ["Identifiant"] = id,
        ["Date"] = Day,
        ["Nature"] = "Autre",
        ["Montant (euros)"] = amount,
    };
}
