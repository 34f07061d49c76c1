namespace Evaluation.Etl.Tests.Coop;

/// <summary>One item of the API's <c>/activites</c>, as its published document and its code write it.</summary>
internal sealed record CoopActivity(string Id)
{
    public const string Feed = "la-coop/activites";

    public string Type { get; init; } = "individuel";

    public string Date { get; init; } = "2025-03-10";

    public string Commune { get; init; } = "26108";

    public int Supports { get; init; } = 1;

    public string Modified { get; init; } = "2025-03-10T15:00:00.000Z";

    public string? Deleted { get; init; }

    public string? V1 { get; init; }

    public string PlaceKind { get; init; } = "autre";

    public string? Place { get; init; }

    public string? Autonomy { get; init; } = "autonome";

    public string? Redirection { get; init; } = "administration";

    public string? Level { get; init; }

    public string Themes { get; init; } = "\"email\"";

    public string Equipment { get; init; } = "\"ordinateur\"";

    /// <summary>Counts from under 12 to not stated.</summary>
    public int[] Ages { get; init; } = [0, 0, 0, 0, 1, 0, 0, 0];

    public string Item =>
        $$$"""
        {"type":"activite","id":"{{{Id}}}","attributes":{"type":"{{{Type}}}",{{{(V1 is null ? "" : $"\"v1_cra_id\":\"{V1}\",")}}}"mediateur_id":"0b9c1f6e-0000-4000-8000-000000000001","user_id":"0b9c1f6e-0000-4000-8000-0000000000aa",
        "accompagnements":{{{Supports}}},"date":"{{{Date}}}","duree":120,"type_lieu":"{{{PlaceKind}}}","structure_id":{{{Text(Place)}}},"lieu_code_postal":"26400","lieu_commune":"Crest","lieu_code_insee":"{{{Commune}}}",
        "creation":"2025-03-10T12:00:00.000Z","modification":"{{{Modified}}}","suppression":{{{Text(Deleted)}}},"autonomie":{{{Text(Autonomy)}}},"oriente_vers_structure":true,"structure_de_redirection":{{{Text(Redirection)}}},
        "materiel":[{{{Equipment}}}],"thematiques":[{{{Themes}}}],"tags":["atelier de codage"],"precisions_demarche":"Dossier de Mme Zweig","titre_atelier":null,"niveau_atelier":{{{Text(Level)}}},
        "beneficiaires":{"total":{{{Supports}}},"genres":{"masculin":0,"feminin":{{{Supports}}},"non_communique":0},
        "tranches_age":{"moins_de_douze":{{{Ages[0]}}},"douze_dix_huit":{{{Ages[1]}}},"dix_huit_vingt_quatre":{{{Ages[2]}}},"vingt_cinq_trente_neuf":{{{Ages[3]}}},"quarante_cinquante_neuf":{{{Ages[4]}}},"soixante_soixante_neuf":{{{Ages[5]}}},"soixante_dix_plus":{{{Ages[6]}}},"non_communique":{{{Ages[7]}}} },
        "statuts":{"scolarise":0,"sans_emploi":{{{Supports}}},"en_emploi":0,"retraite":0,"non_communique":0} } } }
        """;

    /// <summary>A page of these items; its last real page still announces a next one.</summary>
    public static string Page(params IEnumerable<CoopActivity> items) =>
        $$$"""
        {"data":[{{{string.Join(",\n", items.Select(item => item.Item))}}}],"links":{"self":{"href":"http://localhost/activites"},"next":{"href":"http://localhost/activites?page[after]=x"}},"meta":{"total_count":1,"items_per_page":500,"total_pages":1,"has_next_page":true,"has_prev_page":false}}
        """;

    private static string Text(string? value) => value is null ? "null" : $"\"{value}\"";
}
