using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Tests.Reading;

/// <summary>Every file of ../shared/data opens with its declaration; columns and lines were counted apart by Python's csv, json and zipfile modules.</summary>
public sealed class SharedFilesTests
{
    [Theory]
    [InlineData("aidants-connect/20230718-aidants-connect-structures.csv", ',', 21, 5214)]
    [InlineData("aidants-connect/20231128-aidants_connect_structures.csv", ',', 21, 5220)]
    [InlineData("aidants-connect/liste_des_structures_avec_leurs_stats_2023-07-13T15-51-45.csv", ';', 21, 5214)]
    [InlineData("cog/arrondissements.csv", ',', 8, 333)]
    [InlineData("cog/collectivites-outremer.csv", ',', 6, 94)]
    [InlineData("cog/communes.csv", ',', 12, 37496)]
    [InlineData("cog/coop-communes.csv", ',', 3, 35071)]
    [InlineData("cog/departements.csv", ',', 7, 101)]
    [InlineData("cog/donnees_communes.csv", ';', 11, 34900)]
    [InlineData("cog/ept-communes.csv", ',', 5, 130)]
    [InlineData("cog/mouvements-communes.csv", ',', 14, 13734)]
    [InlineData("cog/regions.csv", ',', 6, 18)]
    [InlineData("cog/v_departement_2023.csv", ',', 7, 101)]
    [InlineData("cog/v_region_2023.csv", ',', 6, 18)]
    [InlineData("contexte/Communes.csv", ';', 5, 34995)]
    [InlineData("contexte/data_DEFM2019_com.csv", ';', 54, 1181)]
    [InlineData("contexte/data_DEMO_2020_V1_COM.csv", ';', 29, 791)]
    [InlineData("contexte/data_DEMO_2020_V1_ENSQP.csv", ';', 28, 5)]
    [InlineData("contexte/data_DEMO_2020_V1_EPCI19.csv", ';', 29, 361)]
    [InlineData("contexte/data_arsas.csv", ',', 4, 13349)]
    [InlineData("contexte/data_centre_sociaux.csv", ',', 5, 2261)]
    [InlineData("contexte/liste-donnees-mediatheques.csv", ';', 21, 844)]
    [InlineData("contexte/zrr.csv", ';', 2, 34965)]
    [InlineData("conum/2023-07-17-conum-cra-par-code-postaux.csv", ',', 11, 4812)]
    [InlineData("conum/20230405-3925-cnfs.csv", ';', 16, 2889)]
    [InlineData("france-services/france-services.csv", ',', 23, 456)]
    [InlineData("france-services/france_services.csv", ',', 40, 483)]
    [InlineData("france-services/liste-fs-20221201.csv", ',', 23, 2683)]
    [InlineData("ifn-2020-iris/headers.csv", ';', 40, 0)]
    [InlineData("lieux-hubs/bfc-ternum-dataset.csv", ',', 29, 697)]
    [InlineData("lieux-mednum-cli/regionsud-lieux-dinclusion-numerique-2022_v2.csv", ';', 36, 1245)]
    [InlineData("mon-inclusion-numerique/subventions_exemple.csv", ';', 9, 3)]
    [InlineData("pass-numerique/departemental.csv", ',', 5, 106)]
    [InlineData("pass-numerique/intermunicipal.csv", ',', 6, 1266)]
    [InlineData("pass-numerique/regional.csv", ',', 5, 20)]
    public void A_delimited_file_has_its_columns_and_lines(string file, char separator, int columns, int lines) =>
        Opens(new DelimitedReader(File.OpenRead(SharedData.PathOf(file)), new DelimitedFormat { Separator = separator }), columns, lines);

    [Theory]
    [InlineData("ifn-2020-iris/4.csv", 485)]
    [InlineData("ifn-2020-iris/93.csv", 2432)]
    [InlineData("ifn-2020-iris/94.csv", 401)]
    public void A_file_whose_header_stands_in_another_has_its_lines(string file, int lines)
    {
        using DelimitedReader header = new(File.OpenRead(SharedData.PathOf("ifn-2020-iris/headers.csv")), new DelimitedFormat { Separator = ';' });
        Opens(new DelimitedReader(File.OpenRead(SharedData.PathOf(file)), new DelimitedFormat { Separator = ';', Header = header.Columns }), 40, lines);
    }

    [Theory]
    [InlineData("aidants-connect/aidants-connect.metabase.json", null, "Data pass ID", 12, 3407)]
    [InlineData("conum/LieuxRedirection.json", "lieuxReorientation", ".", 1, 20)]
    [InlineData("conum/conum-departement-cras.2023-07-20.json", null, "departement", 11, 101)]
    [InlineData("conum/conum-departement-cras.2023-07-26.json", null, "departement", 12, 101)]
    [InlineData("conum/departements-region.json", null, "num_dep", 3, 101)]
    [InlineData("conum/hubs.json", null, "name", 3, 17)]
    [InlineData("conum/themesCorrespondances.json", null, "nom", 2, 20)]
    [InlineData("france-services/france_services.geojson", "features", "geometry", 3, 908)]
    [InlineData("geojson/communes-59-nord.geojson", "features", "geometry", 3, 648)]
    [InlineData("geojson/communes-69-rhone.geojson", "features", "geometry", 3, 278)]
    [InlineData("geojson/departements-version-simplifiee.geojson", "features", "geometry", 3, 96)]
    [InlineData("geojson/regions-version-simplifiee.geojson", "features", "geometry", 3, 13)]
    [InlineData("lieux-mednum-cli/aix-en-provence.json", null, "id", 29, 38)]
    [InlineData("lieux-mednum-cli/angers.json", null, "TYPO_UID", 33, 63)]
    [InlineData("lieux-mednum-cli/bus-france-services-charente.json", null, "id", 46, 12)]
    [InlineData("lieux-mednum-cli/cnfs.json", null, "id", 20, 4930)]
    [InlineData("lieux-mednum-cli/corse.json", null, "Structure", 14, 161)]
    [InlineData("lieux-mednum-cli/data-inclusion.json", null, "id", 25, 3811)]
    [InlineData("lieux-mednum-cli/etapes-numerique-old.json", null, "Site", 25, 95)]
    [InlineData("lieux-mednum-cli/etapes-numerique.json", null, "ID", 9, 95)]
    [InlineData("lieux-mednum-cli/fibre-64.json", null, "Complementdadresseexquartier...", 44, 61)]
    [InlineData("lieux-mednum-cli/lieux-de-mediation-numerique-en-maine-et-loire.json", null, "ID", 38, 235)]
    [InlineData("lieux-mednum-cli/maine-et-loire.json", null, "ID_LieuMed", 31, 243)]
    [InlineData("lieux-mednum-cli/mednum-hub-antilles.json", null, "id", 46, 165)]
    [InlineData("mon-inclusion-numerique/departements.json", null, "code", 3, 104)]
    [InlineData("mon-inclusion-numerique/epci.json", null, "code", 2, 1266)]
    [InlineData("mon-inclusion-numerique/groupements.json", null, "id", 2, 31)]
    [InlineData("mon-inclusion-numerique/regions.json", null, "code", 2, 19)]
    public void A_json_file_has_its_names_and_items(string file, string? items, string column, int names, int lines)
    {
        using JsonReader reader = new(File.OpenRead(SharedData.PathOf(file)), new JsonFormat { Items = items, Columns = [column] });
        int read = 0;
        while (reader.Read())
        {
            read++;
        }
        Assert.Equal((names, lines), (1 + reader.ColumnsNotDeclared.Count, read));
        Assert.Empty(reader.ColumnsNeverSeen);
    }

    [Theory]
    [InlineData("coop-modeles/coop-numerique_import-beneficiaires.xlsx", 0)]
    [InlineData("coop-modeles/import-beneficiaire_errors.xlsx", 1)]
    public void The_model_of_beneficiaries_has_a_header_of_two_rows_an_example_and_formulas_copied_down(string file, int lines)
    {
        WorkbookReader reader = new(File.OpenRead(SharedData.PathOf(file)), new WorkbookFormat { Sheet = "Bénéficiaires", HeaderRow = 2, HeaderRows = 2, Ignored = new IgnoredRows("Nom", ["Exemple"]) });
        Assert.Equal(["Nom", "Prénom", "Année de naissance", "Commune / Nom", "Commune / Code INSEE", "Commune / Code postal", "N° de téléphone", "E-mail", "Genre", "Notes supplémentaires"], reader.Columns);
        Opens(reader, 10, lines);
        Opens(new WorkbookReader(File.OpenRead(SharedData.PathOf(file)), new WorkbookFormat { Sheet = "Communes", HeaderRow = 1 }), 3, 35071);
    }

    [Theory]
    [InlineData("Structures", 19, 1)]
    [InlineData("Services", 34, 2)]
    [InlineData("Services - Thématiques", 3, 42)]
    public void A_sheet_of_data_inclusion_leaves_out_its_instructions(string sheet, int columns, int lines)
    {
        WorkbookFormat format = new()
        {
            Sheet = sheet,
            HeaderFirstCell = "__ignore__",
            Names = sheet.Contains('-', StringComparison.Ordinal) ? new Dictionary<string, string>() : new Dictionary<string, string> { [sheet == "Services" ? "D" : "C"] = "date_maj" },
            NumbersRepeated = true,
            Ignored = new IgnoredRows("__ignore__", ["True"]),
        };
        WorkbookReader reader = new(File.OpenRead(SharedData.PathOf("data-inclusion/dataset.xlsx")), format);
        Assert.Equal(sheet.Contains('-', StringComparison.Ordinal), !reader.Columns.Contains("date_maj"));
        Assert.Equal(columns, reader.Columns.Distinct().Count());
        Opens(reader, columns, lines);
    }

    [Theory]
    [InlineData("3", 69)]
    [InlineData("5", 2)]
    [InlineData("6", 107)]
    [InlineData("7", 6)]
    [InlineData("8", 2)]
    [InlineData("9", 4)]
    [InlineData("10", 2)]
    [InlineData("11", 14)]
    public void A_list_of_data_inclusion_opens_by_the_place_of_its_sheet(string sheet, int lines) =>
        Opens(new WorkbookReader(File.OpenRead(SharedData.PathOf("data-inclusion/dataset.xlsx")), new WorkbookFormat { Sheet = sheet, HeaderRow = 1 }), 3, lines);

    private static void Opens(ISourceReader reader, int columns, int lines)
    {
        using (reader)
        {
            int read = 0;
            while (reader.Read())
            {
                Assert.Equal(columns, reader.FieldCount);
                read++;
            }
            Assert.Equal((columns, lines), (reader.Columns.Count, read));
        }
    }
}
