using Dapper;
using Evaluation.Declared;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse;

namespace Evaluation.Indicators.Queries;

/// <summary>Reads the star as of one load; nothing newer is ever seen through it.</summary>
internal sealed class StarReader(WarehouseSession session, int load)
{
    private readonly Dictionary<string, CodeBook> _lists = new(StringComparer.Ordinal);
    private IReadOnlyList<MergedStructureKeys>? _merged;
    private ILookup<int, int>? _structurePartners;
    private Dictionary<int, List<int>>? _needVintages;
    private ILookup<string, int>? _told;
    private IReadOnlyList<int>? _vintages;
    private ILookup<int, int>? _naming;
    private HashSet<int>? _individual;
    private HashSet<int>? _granted;

    /// <summary>The load.</summary>
    public int Load { get; } = load;

    /// <summary>Rows that only partly changed between two loads, in place of those held at this one; null to read those.</summary>
    public ChangedRows? Changed { get; init; }

    /// <summary>The session read.</summary>
    public WarehouseSession Session { get; } = session;

    /// <summary>Rows of an SQL file whose parameters are the load and these.</summary>
    public IReadOnlyList<T> Rows<T>(string file, object? parameters = null)
    {
        DynamicParameters all = new(parameters);
        all.Add("load", Load);
        return Session.ReadText<T>(Session.Text(file, typeof(StarReader).Assembly), all);
    }

    /// <summary>The codes of a dimension: partner, feed, kind, theme, attribute, need, counter, structure, agreement, funder, funded_action, code or answer.</summary>
    public CodeBook List(string dimension)
    {
        if (!_lists.TryGetValue(dimension, out CodeBook? list))
        {
            List<CodeRow> rows = Labels($"labels/{dimension}", null);
            _lists[dimension] = list = new CodeBook(dimension == "structure" ? [.. rows, .. Merged(rows)] : rows);
        }

        return list;
    }

    /// <summary>Territories of one type, by <c>type:code</c>.</summary>
    public CodeBook Territories(string type)
    {
        if (!_lists.TryGetValue(":" + type, out CodeBook? list))
        {
            _lists[":" + type] = list = new CodeBook(Labels("labels/territory", new { type }));
        }

        return list;
    }

    /// <summary>Whether some structures were decided to be one organisation.</summary>
    public bool MergesStructures => (_merged ??= Rows<MergedStructureKeys>("merged-structures")).Count > 0;

    /// <summary>Agreements of which the law publishes the amount.</summary>
    public IReadOnlyCollection<int> GrantedAgreements => _granted ??= [.. Rows<int>("granted-agreements")];

    /// <summary>Kinds of activity that help one person each.</summary>
    public IReadOnlySet<int> IndividualKinds => _individual ??= [.. Rows<int>("individual-kinds")];

    /// <summary>Years of the perimeters held, in order.</summary>
    public IReadOnlyList<int> Vintages => _vintages ??= [.. Rows<int>("vintages").Order()];

    /// <summary>Whether any delivery held names the persons helped.</summary>
    public bool NamesAnybody => Naming.Count > 0;

    /// <summary>Whether a feed names persons helped in a year of a period; where none does, how many they are is missing, never zero.</summary>
    public bool NamesPersons(int feed, Period period) => Naming[feed].Any(year => year >= period.From.Year && year <= period.To.Year);

    private ILookup<int, int> Naming => _naming ??= Rows<NamingFeed>("naming-feeds").ToLookup(row => row.FeedKey, row => row.YearKey / 10000);

    /// <summary>Years held of a context measure, in order.</summary>
    public IReadOnlyList<int> NeedVintages(int measure)
    {
        _needVintages ??= Rows<NeedVintage>("need-vintages").GroupBy(row => row.NeedMeasureKey).ToDictionary(same => same.Key, same => same.Select(row => row.Vintage).Order().ToList());
        return _needVintages.GetValueOrDefault(measure, []);
    }

    /// <summary>First and last day that deliveries tell of; null where none has a day.</summary>
    public (DateOnly First, DateOnly Last)? ToldDays()
    {
        ToldSpan[] spans = [.. Rows<ToldSpan>("told-days").Where(span => span.FirstDay is not null)];
        return spans.Length == 0 ? null : (DateKey.ToDay(spans.Min(span => span.FirstDay!.Value)), DateKey.ToDay(spans.Max(span => span.LastDay!.Value)));
    }

    /// <summary>Feeds that tell rows of a fact.</summary>
    public IReadOnlyList<int> ToldFeeds(string table)
    {
        _told ??= Rows<ToldFeed>("told-feeds").ToLookup(row => row.FactTable, row => row.FeedKey, StringComparer.Ordinal);
        return [.. _told[table].Order()];
    }

    /// <summary>Partners whose rows name a structure, or another decided to be the same organisation; none where no row does.</summary>
    public IEnumerable<int> PartnersOf(int structure) => (_structurePartners ??= StructurePartners())[structure];

    private ILookup<int, int> StructurePartners()
    {
        IReadOnlyList<StructurePartner> named = Rows<StructurePartner>("structure-partners");
        IEnumerable<StructurePartner> merged = !MergesStructures ? []
            : from one in _merged!
              join row in named on one.StructureKey equals row.StructureKey
              select row with { StructureKey = one.OrganisationKey };
        return named.Concat(merged).Distinct().ToLookup(row => row.StructureKey, row => row.PartnerKey);
    }

    // The identifier of a structure merged into another names the organisation too: its own rows from before the decision stay found.
    private IEnumerable<CodeRow> Merged(List<CodeRow> structures) => !MergesStructures ? []
        : from merged in _merged!
          join row in structures on merged.StructureKey equals row.CodeKey
          select row with { CodeKey = merged.OrganisationKey };

    private List<CodeRow> Labels(string file, object? parameters) =>
        [.. Rows<LabelRow>(file, parameters).Select(row => new CodeRow(row.CodeKey, row.Code, new Label(row.LabelFr, row.LabelEn), row.Position, row.Family))];

    private sealed record MergedStructureKeys
    {
        public int StructureKey { get; init; }

        public int OrganisationKey { get; init; }
    }

    private sealed record StructurePartner
    {
        public int StructureKey { get; init; }

        public int PartnerKey { get; init; }
    }

    private sealed record NamingFeed
    {
        public int FeedKey { get; init; }

        public int YearKey { get; init; }
    }

    private sealed record ToldSpan
    {
        public int? FirstDay { get; init; }

        public int? LastDay { get; init; }
    }

    private sealed record ToldFeed
    {
        public string FactTable { get; init; } = "";

        public int FeedKey { get; init; }
    }

    private sealed record NeedVintage
    {
        public int NeedMeasureKey { get; init; }

        public int Vintage { get; init; }
    }

    private sealed record LabelRow
    {
        public int CodeKey { get; init; }

        public string Code { get; init; } = "";

        public string LabelFr { get; init; } = "";

        public string LabelEn { get; init; } = "";

        public int Position { get; init; }

        public string Family { get; init; } = "";
    }
}
