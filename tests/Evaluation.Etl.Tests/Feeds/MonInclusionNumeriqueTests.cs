using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Feeds;

/// <summary>Money, roadmaps and posts of Mon Inclusion Numérique: the real sample, and invented lines in the columns of its tables and exports.</summary>
public sealed class MonInclusionNumeriqueTests
{
    private const string Statuses = "mon-inclusion-numerique/subventions";
    private const string StatusHeader = "demande_subvention_id;statut;action_id;nom_action;feuille_route_id;nom_feuille_route;code_departement;montant_subvention;\n";

    [EveryDatabase]
    public void The_real_statuses_load_with_their_empty_ninth_column_and_the_département_of_one_digit(TestEngine engine)
    {
        using TerritoryOnDisk territory = Delivered.By(engine, "mon-inclusion-numerique");
        Assert.Equal($"{Delivered.Line(3, 3)}\n", Told.Report(territory.LoadFile(Statuses, SharedData.PathOf("mon-inclusion-numerique/subventions_exemple.csv"))));
        Assert.Equal("committed|3|6535000", territory.Value("select step, count(*), sum(amount_cents) from fact_money_step group by step"));
        Assert.Equal("Déploiement de la feuille de route FNE dans l'Ain|France numérique ensemble Ain|01|Ain", territory.Value("""
            select a.label, a.roadmap, a.territory_code, t.name
            from fact_money_step as m
            join dim_action as a on a.action_key = m.action_key and a.recorded_to = 2147483647
            join dim_territory as t on t.territory_key = m.territory_key and t.recorded_to = 2147483647
            where m.source_id = '39'
            """));
    }

    [Fact]
    public void Each_status_is_a_step_whatever_its_case_and_an_action_without_subsidy_gives_none()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "mon-inclusion-numerique");
        LoadReport report = territory.Load(Statuses, "statuts.csv", StatusHeader + Status(1, "acceptee") + Status(2, "deposee") + Status(3, "enCours") + Status(4, "encours") + Status(5, "refusee") + Status(6, "nonSubventionnee") + Status(7, "suspendue"));
        Assert.Equal($"{Delivered.Line(7, 6, setAside: 1)}\nunknown money_steps [suspendue]: 1\n", Told.Report(report));
        Assert.Equal("announced|3\ncommitted|1\ninconnu|1\nrefused|1", territory.Value("select step, count(*) from fact_money_step group by step order by 1"));
    }

    [Fact]
    public void A_request_told_by_its_table_and_by_the_statuses_counts_once_and_the_table_wins()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "mon-inclusion-numerique");
        territory.Load(Statuses, "statuts.csv", StatusHeader + Status(1, "deposee"));
        territory.Load("mon-inclusion-numerique/demandes-de-subvention", "demandes.csv", """
            id,action_id,createur_id,enveloppe_financement_id,statut,subvention_demandee,subvention_etp,subvention_prestation,creation,derniere_modification
            1,11,7,3,acceptee,1000.50,600,400.5,2025-01-02 08:00:00.000,2025-03-04 09:00:00.000

            """);
        territory.Load(Statuses, "statuts-2.csv", StatusHeader + Status(1, "refusee"));
        Assert.Equal("committed|100050|20250304", territory.Value("select step, amount_cents, date_key from fact_money_step where recorded_to = 2147483647"));
    }

    [Fact]
    public void An_action_lasts_whole_years_and_one_without_an_end_ends_with_the_year_of_its_start()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "mon-inclusion-numerique");
        LoadReport report = territory.Load("mon-inclusion-numerique/actions", "actions.csv", """
            id,besoins,createur_id,nom,contexte,description,budget_global,feuille_de_route_id,date_de_debut,date_de_fin,creation,derniere_modification
            11,{},7,Former,,,50000,49,2025-06-01,2026-06-01,2025-01-02 08:00:00.000,
            12,{},7,Équiper,,,1200.5,49,2025-01-01,,2025-01-02 08:00:00.000,

            """);
        Assert.Equal(Delivered.Line(2, 2), Told.Counts(report));
        Assert.Equal("Former|20250101|20261231\nÉquiper|20250101|20251231", territory.Value("select label, starts_key, ends_key from dim_action where namespace = 'min-action' and recorded_to = 2147483647 order by source_id"));
        Assert.Equal("planned|5120050", territory.Value("select step, sum(amount_cents) from fact_money_step group by step"));
    }

    [Fact]
    public void Envelopes_ceilings_and_cofinancing_are_steps_of_their_own_never_summed_with_the_subsidies()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "mon-inclusion-numerique");
        territory.Load("mon-inclusion-numerique/enveloppes", "enveloppes.csv", "id,libelle,date_debut,date_fin,montant\n3,Ingénierie France Numérique Ensemble,2024-01-01,2025-12-31,100000\n");
        territory.Load("mon-inclusion-numerique/plafonds-departementaux", "plafonds.csv", "departement_code,enveloppe_id,plafond\n01,3,40000\n974,3,60000\n");
        territory.Load("mon-inclusion-numerique/co-financements", "cofinancements.csv", "id,id_action,id_membre,montant\n1,11,departement-01-01,2500\n");
        Assert.Equal("ceiling|10000000\ncofinanced|250000\nopened|10000000", territory.Value("select step, sum(amount_cents) from fact_money_step group by step order by 1"));
        Assert.Equal("Ingénierie France Numérique Ensemble|20240101|20251231", territory.Value("select label, starts_key, ends_key from dim_agreement where namespace = 'min-enveloppe' and recorded_to = 2147483647"));
        Assert.Equal("etat|État\ndepartement-01-01|departement-01-01", territory.Value("select f.source_id, f.label from dim_funder as f where f.funder_key > 0 and f.recorded_to = 2147483647 order by f.funder_key"));
    }

    [Fact]
    public void Roadmaps_and_committees_that_were_held_are_evidence_of_governance()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "mon-inclusion-numerique");
        territory.Load("mon-inclusion-numerique/feuilles-de-route", "feuilles.csv", """
            id,gouvernance_departement_code,creation,derniere_edition,nom,note_de_contextualisation,porteur_id,editeur_utilisateur_id,perimetre_geographique,old_uuid
            49,01,2024-05-06 10:00:00.000,,France numérique ensemble Ain,,departement-01-01,7,groupementsDeCommunes,

            """);
        LoadReport report = territory.Load("mon-inclusion-numerique/comites", "comites.csv", """
            id,gouvernance_departement_code,creation,derniere_edition,type,frequence,commentaire,date,editeur_utilisateur_id
            1,01,2024-05-06 10:00:00.000,,strategique,annuelle,,2024-06-20,7
            2,01,2024-05-06 10:00:00.000,,technique,mensuelle,,,7

            """);
        Assert.Equal(Delivered.Line(2, 1, setAside: 1), Told.Counts(report));
        Assert.Equal("comite|strategique|departemental|20240620\nfeuille_de_route||intercommunal|20240506", territory.Value("select kind, coalesce(theme, '') as theme, level, date_key from fact_coordination order by 1"));
    }

    [Fact]
    public void An_export_of_posts_with_a_byte_order_mark_gives_the_post_and_the_money_of_its_day()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "mon-inclusion-numerique");
        LoadReport report = territory.Load("mon-inclusion-numerique/postes", "postes.csv", "\ufeff" + """
            ID Poste,ID Structure TP,Structure,Département,Statut,Coordinateur,Convention,Fin de convention,Fin de contrat,Bonification,Total conventionné,Total versé
            100,5,Structure inventée,Ain,occupé,Non,V2,31/12/2026,30/06/2026,Oui,50000,25000
            101,5,Structure inventée,Ain,rendu,Oui,V1,,,Non,,

            """, new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal($"{Delivered.Line(2, 2)}\n", Told.Report(report));
        Assert.Equal("conum|occupe|20260131|20260630\ncoordo|rendu|20260131|", territory.Value("select kind, state, date_key, until_key from fact_post order by 1"));
        Assert.Equal("contracted|5000000\npaid|2500000", territory.Value("select step, sum(amount_cents) from fact_money_step group by step order by 1"));
    }

    [Fact]
    public void Counters_of_places_are_theirs_and_keep_their_names()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "mon-inclusion-numerique");
        territory.Load("mon-inclusion-numerique/lieux", "lieux.csv", "\ufeffID,Nom,Adresse,Type de structure,ID Cartographie Nationale,FRR,QPV,Nombre d'accompagnements AC,Nombre d'accompagnements Coop,Code INSEE\n1,Lieu inventé,1 rue,Association,a__b,Non,Oui,12,345,01053\n", new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal("min_accompagnements_ac|12\nmin_accompagnements_coop|345", territory.Value("select measure, count from fact_counter order by 1"));
    }

    private static string Status(int id, string status) => $"{id};{status};1{id};Action {id};49;Feuille;1;100;\n";
}
