namespace Evaluation.Etl.Tests.Loading;

/// <summary>Small invented feeds of a test's own partners: sessions in a CSV with semicolons.</summary>
internal static class Sessions
{
    public const string Header = "id;maj;jour;type;commune;participants;theme";

    public const string Types = "source,ours,relation,why\nindividuel,individuel,exact,même mot\natelier,collectif,exact,atelier\n";

    public const string Themes = "source,ours,relation,why\nmails,email,exact,même chose\n";

    /// <summary>Declares a partner of one feed named <c>seances</c>.</summary>
    /// <param name="territory">The folder.</param>
    /// <param name="partner">Code of the partner.</param>
    /// <param name="rank">Which feed wins: the lowest.</param>
    /// <param name="carries">What its deliveries claim to be whole for.</param>
    /// <param name="stamped">Whether lines say when they were touched.</param>
    public static void Declare(Testing.TerritoryOnDisk territory, string partner, int rank = 1, string carries = "changes", bool stamped = true)
    {
        territory.Declare($"{partner}/partner.yaml", $"partner: {partner}\nlabel: {{ fr: {partner}, en: {partner} }}\n");
        territory.Declare($"{partner}/types.map.csv", Types);
        territory.Declare($"{partner}/themes.map.csv", Themes);
        territory.Declare($"{partner}/seances.feed.yaml", Feed(rank, carries, stamped));
        territory.Register();
    }

    public static string Feed(int rank, string carries, bool stamped) => $$"""
        feed: seances
        version: 1
        label: { fr: Séances, en: Sessions }
        format: { kind: delimited, separator: ";", encoding: utf-8 }
        identity: { namespace: seances, columns: [id], rank: {{rank}} }
        carries: {{carries}}
        {{(stamped ? "stamp: { columns: [maj], format: yyyy-MM-dd, zone: UTC }" : string.Empty)}}
        activity:
          day: { columns: [jour], format: yyyy-MM-dd, zone: local }
          kind: { column: type, map: types }
          commune: { column: commune }
          participants: { column: participants, min: 1, max: 100 }
          themes: { columns: [theme], map: themes }
        {{(stamped ? string.Empty : "ignored: { maj: pas tenu à jour }")}}
        """;

    public static string File(params string[] lines) => string.Join('\n', [Header, .. lines]) + "\n";
}
