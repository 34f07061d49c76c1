using System.Globalization;
using Evaluation.Declared;
using Evaluation.Etl.Fetching.Declared;
using Evaluation.Warehouse.CodeLists;

namespace Evaluation.Etl.Partners;

/// <summary>Reads the declared files of partners and checks that they fit together.</summary>
/// <param name="lists">Our code lists.</param>
/// <param name="borrowed">Crosswalks of standard partners that any feed may name.</param>
/// <param name="faults">Where faults are noted.</param>
internal sealed class PartnerReading(IReadOnlyList<CodeList> lists, BorrowedMaps borrowed, DefinitionFaults faults)
{
    private const string PartnerFile = "partner.yaml";

    /// <summary>Reads the files of one partner.</summary>
    internal PartnerFiles Read(PartnerFolder folder)
    {
        PartnerDefinition? partner = null;
        List<FeedDefinition> feeds = [];
        Dictionary<string, CodeMap> maps = [];
        foreach ((string path, string text) in folder.Files)
        {
            string name = Path.GetFileName(path);
            if (name == PartnerFile)
            {
                partner = PartnerDefinition.Read(path, text, faults);
            }
            else if (name.EndsWith(".feed.yaml", StringComparison.Ordinal))
            {
                Add(feeds, FeedDefinition.Read(path, text, faults), path, name);
            }
            else if (name.EndsWith(".map.csv", StringComparison.Ordinal))
            {
                string map = name[..^".map.csv".Length];
                maps[map] = CodeMap.Read(path, map, text, faults);
            }
            else
            {
                faults.Add(path, "fichier inattendu : un partenaire a partner.yaml, des *.feed.yaml et des *.map.csv");
            }
        }

        CheckName(folder, partner);
        FaultIdle(folder, maps.Keys);
        return new PartnerFiles(folder.Code, partner, feeds, maps);
    }

    /// <summary>The feeds a partner delivers: its own and those of the standard partner it uses.</summary>
    internal IEnumerable<Feed> FeedsOf(PartnerFiles files, IReadOnlyDictionary<string, PartnerFiles> shipped)
    {
        if (files.Partner is not { } partner)
        {
            return [];
        }

        List<Feed> feeds = [.. files.Feeds.Select(feed => Bind(partner, files, feed))];
        if (partner.Uses is { } uses)
        {
            if (shipped.TryGetValue(uses, out PartnerFiles? standard))
            {
                FaultRepeated(files, standard);
                foreach (string unknown in partner.Delivers.Except(standard.Feeds.Select(feed => feed.Name)))
                {
                    faults.Add($"partners/{files.Code}/partner.yaml", $"« feeds » nomme [{unknown}], que [{uses}] n'a pas ; ses flux : {string.Join(", ", standard.Feeds.Select(feed => feed.Name))}");
                }

                feeds.AddRange(standard.Feeds.Where(feed => partner.Delivers.Count == 0 || partner.Delivers.Contains(feed.Name)).Select(feed => Bind(partner, standard, feed)));
            }
            else
            {
                faults.Add($"partners/{files.Code}/partner.yaml", $"partenaire standard inconnu [{uses}] ; partenaires standard : {string.Join(", ", shipped.Keys.Order(StringComparer.Ordinal))}");
            }
        }

        FaultPeriods(files.Code, partner.Expected);
        foreach (ExpectedDeliveries expected in partner.Expected.Where(expected => feeds.All(feed => feed.Definition.Name != expected.Feed)))
        {
            faults.Add($"partners/{files.Code}/partner.yaml", $"le calendrier attend un flux inconnu [{expected.Feed}]");
        }

        foreach (string scheduled in partner.Schedules.ByFeed.Keys.Where(name => feeds.All(feed => feed.Definition.Name != name)))
        {
            faults.Add($"partners/{files.Code}/partner.yaml", $"l'horaire est celui d'un flux inconnu [{scheduled}]");
        }

        foreach (string name in partner.Fetch.Keys.Where(name => feeds.All(feed => feed.Definition.Name != name)))
        {
            faults.Add($"partners/{files.Code}/partner.yaml", $"« fetch » parle d'un flux inconnu [{name}]");
        }

        foreach (Feed feed in feeds.Where(feed => feed is { Fetch: PagesFetch, Definition.Format.Kind: not FormatKind.Json }))
        {
            faults.Add($"partners/{files.Code}", $"le flux [{feed.Definition.Name}] prend les pages d'une API, qui font du JSON\u00a0: son « format » doit l'être");
        }

        FaultTotals(files.Code, feeds);
        PublishedTotals[] totals = [.. feeds.Where(feed => feed.Definition.Checks.Theirs.Count > 0).Select(feed => new PublishedTotals(feed.Code, feed.Definition.Checks.Theirs))];
        string[] activity = [.. feeds.Where(feed => feed.Definition.Activity is not null).Select(feed => feed.Code)];
        return [.. feeds.Select(feed => feed with { Totals = totals, ActivityFeeds = activity })];
    }

    private void FaultTotals(string partner, IReadOnlyList<Feed> feeds)
    {
        foreach ((Feed feed, string name) in feeds.SelectMany(feed => feed.Definition.Checks.Theirs.SelectMany(check => check.Feeds).Select(name => (feed, name))))
        {
            if (!feeds.Any(other => other.Definition.Name == name && other.Definition.Activity is not null))
            {
                faults.Add($"partners/{partner}/{feed.Definition.Name}.feed.yaml", $"« checks.theirs » compare au flux [{name}], qui n'est pas un flux d'activités du partenaire");
            }
        }
    }

    // A crosswalk beside a partner that only uses a standard one changes nothing: whoever wrote it expects otherwise.
    private void FaultIdle(PartnerFolder folder, IEnumerable<string> maps)
    {
        if (folder.Files.Any(file => file.Path.EndsWith(".feed.yaml", StringComparison.Ordinal)))
        {
            return;
        }

        foreach (string map in maps.Order(StringComparer.Ordinal))
        {
            faults.Add($"partners/{folder.Code}/{map}.map.csv", "table de correspondance sans emploi : aucun flux n'est déclaré dans ce dossier, et un flux standard garde les siennes");
        }
    }

    private void FaultRepeated(PartnerFiles files, PartnerFiles standard)
    {
        foreach (string name in files.Feeds.Select(feed => feed.Name).Intersect(standard.Feeds.Select(feed => feed.Name)))
        {
            faults.Add($"partners/{files.Code}/partner.yaml", $"le flux [{name}] est déclaré deux fois, par le partenaire et par le partenaire standard qu'il utilise ; gardez-en un");
        }
    }

    private void FaultPeriods(string partner, IReadOnlyList<ExpectedDeliveries> calendar)
    {
        HashSet<(string, DateOnly, DateOnly)> expectedOnce = [];
        foreach ((string feed, DateOnly from, DateOnly to) in calendar.SelectMany(expected => expected.Periods().Select(period => (expected.Feed, period.From, period.To))).Where(period => !expectedOnce.Add(period)))
        {
            faults.Add($"partners/{partner}/partner.yaml", string.Create(CultureInfo.InvariantCulture, $"le calendrier attend deux fois le flux [{feed}] du {from:dd/MM/yyyy} au {to:dd/MM/yyyy} ; gardez-en une"));
        }
    }

    private Feed Bind(PartnerDefinition partner, PartnerFiles owner, FeedDefinition feed)
    {
        foreach ((string map, string list) in feed.Activity?.Maps ?? [])
        {
            CheckMap(owner, feed, map, list);
        }

        CheckCodes(owner, feed, "attribute_values", feed.Activity?.Audience.Values ?? []);
        CheckCodes(owner, feed, "counter_measures", feed.Checks.Theirs.Select(check => check.Measure));
        foreach ((string map, string? list) in feed.Rows.SelectMany(rows => rows.Maps))
        {
            CheckMap(owner, feed, map, list);
        }

        foreach (IGrouping<string, string> codes in feed.Rows.SelectMany(rows => rows.Codes).GroupBy(pair => pair.List, pair => pair.Code))
        {
            CheckCodes(owner, feed, codes.Key, codes);
        }

        return new Feed(partner, $"{owner.Code}/{feed.Name}", feed, feed.Maps.Where(name => MapOf(owner, name) is not null).ToDictionary(name => name, name => MapOf(owner, name)!));
    }

    private CodeMap? MapOf(PartnerFiles owner, string name) => BorrowedMaps.IsNamedBy(name) ? borrowed.Find(name) : owner.Maps.GetValueOrDefault(name);

    private void CheckMap(PartnerFiles owner, FeedDefinition feed, string? map, string? list)
    {
        if (map is null)
        {
            return;
        }

        if (MapOf(owner, map) is not { } lines)
        {
            faults.Add(FileOf(owner, feed), $"table de correspondance absente [{map}.map.csv]");
            return;
        }

        if (list is null)
        {
            return;
        }

        HashSet<string> codes = Codes(list);
        foreach (CodeMapLine line in lines.Lines.Where(line => line.IsMapped && line.Ours.Length > 0 && !codes.Contains(line.Ours)))
        {
            faults.Add(new DefinitionFault($"partners/{CodeMap.TextName(owner.Code, map)}.map.csv", line.Line, null, "ours", $"code inconnu de la liste {list} [{line.Ours}]"));
        }
    }

    private void CheckCodes(PartnerFiles owner, FeedDefinition feed, string list, IEnumerable<string> used)
    {
        HashSet<string> codes = Codes(list);
        foreach (string code in used.Where(code => !codes.Contains(code)))
        {
            faults.Add(FileOf(owner, feed), $"code inconnu de la liste {list} [{code}]");
        }
    }

    private void CheckName(PartnerFolder folder, PartnerDefinition? partner)
    {
        if (!folder.Files.Any(file => Path.GetFileName(file.Path) == PartnerFile))
        {
            faults.Add($"partners/{folder.Code}", $"{PartnerFile} manque");
        }
        else if (partner is not null && partner.Code != folder.Code)
        {
            faults.Add($"partners/{folder.Code}/partner.yaml", $"« partner » vaut [{partner.Code}], le dossier s'appelle [{folder.Code}]");
        }
    }

    private void Add(List<FeedDefinition> feeds, FeedDefinition? feed, string path, string name)
    {
        if (feed is null)
        {
            return;
        }

        if (name != $"{feed.Name}.feed.yaml")
        {
            faults.Add(path, $"« feed » vaut [{feed.Name}], le fichier devrait s'appeler [{feed.Name}.feed.yaml]");
        }

        feeds.Add(feed);
    }

    private HashSet<string> Codes(string list) => [.. lists.Single(candidate => candidate.Name == list).Codes];

    private static string FileOf(PartnerFiles owner, FeedDefinition feed) => $"partners/{owner.Code}/{feed.Name}.feed.yaml";
}
