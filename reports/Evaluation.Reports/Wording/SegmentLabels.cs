using Evaluation.Reports.Figures;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Matching;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Searching;

namespace Evaluation.Reports.Wording;

/// <summary>The words of the report on segments, in one language; <c>{0}</c> stands for a value.</summary>
internal sealed record SegmentLabels
{
    internal required string Title { get; init; }
    internal required string Subtitle { get; init; }
    internal required string SummaryTitle { get; init; }
    internal required string SummaryLead { get; init; }
    internal required string FoundTitle { get; init; }
    internal required string FoundPoint { get; init; }
    internal required string FoundStatus { get; init; }
    internal required string NamedShare { get; init; }
    internal required string NoisePoint { get; init; }
    internal required string NothingPoint { get; init; }
    internal required string NotApplicablePoint { get; init; }
    internal required string NoStructure { get; init; }
    internal required string NotApplicable { get; init; }
    internal required string NothingKept { get; init; }
    internal required string FirstToReach { get; init; }
    internal required string ReachPoint { get; init; }
    internal required string NotReached { get; init; }
    internal required string IsNotTitle { get; init; }
    internal required string IsNotCause { get; init; }
    internal required string IsNotPerson { get; init; }
    internal required string IsNotAll { get; init; }
    internal required string IsNotSharp { get; init; }
    internal required string RunLead { get; init; }
    internal required string AssignedNote { get; init; }
    internal required string Cards { get; init; }
    internal required string SizeHeading { get; init; }
    internal required string SizeText { get; init; }
    internal required string SizeHidden { get; init; }
    internal required string MergedText { get; init; }
    internal required string MergedOne { get; init; }
    internal required string DistinctHeading { get; init; }
    internal required string DistinctLittle { get; init; }
    internal required string WhoHeading { get; init; }
    internal required string WhereHeading { get; init; }
    internal required string ForHeading { get; init; }
    internal required string HowHeading { get; init; }
    internal required string LacksHeading { get; init; }
    internal required string GainedHeading { get; init; }
    internal required string GainedUnknown { get; init; }
    internal required string StabilityHeading { get; init; }
    internal required string StabilityText { get; init; }
    internal required string StabilityMerged { get; init; }
    internal required string MembersOfTen { get; init; }
    internal required string MembersAll { get; init; }
    internal required string VeryStable { get; init; }
    internal required string Stable { get; init; }
    internal required string HardlyStable { get; init; }
    internal required string Unstable { get; init; }
    internal required string StabilityUnknown { get; init; }
    internal required string AndOthers { get; init; }
    internal required string Compared { get; init; }
    internal required string FeatureCompared { get; init; }
    internal required string FeatureUnlike { get; init; }
    internal required string FeatureHidden { get; init; }
    internal required string CategoryList { get; init; }
    internal required string AlikeList { get; init; }
    internal required string UnknownFor { get; init; }
    internal required string DetailTitle { get; init; }
    internal required string DetailShort { get; init; }
    internal required string DetailLead { get; init; }
    internal required string SizesTitle { get; init; }
    internal required string StateHeading { get; init; }
    internal required string SizesAlternative { get; init; }
    internal required string Segment { get; init; }
    internal required string Count { get; init; }
    internal required string Share { get; init; }
    internal required string Interval { get; init; }
    internal required string Stability { get; init; }
    internal required string BarsHeading { get; init; }
    internal required string BarsNote { get; init; }
    internal required string BarsTitle { get; init; }
    internal required string BarsAlternative { get; init; }
    internal required string Feature { get; init; }
    internal required string InSegment { get; init; }
    internal required string InAll { get; init; }
    internal required string Difference { get; init; }
    internal required string CompositionTitle { get; init; }
    internal required string What { get; init; }
    internal required string Category { get; init; }
    internal required string TrivialNote { get; init; }
    internal required string TrivialLess { get; init; }
    internal required string TrivialMore { get; init; }
    internal required string NoiseWarning { get; init; }
    internal required string NotApplicableWarning { get; init; }
    internal required string NoiseMeaning { get; init; }
    internal required string NumberTitle { get; init; }
    internal required string NumberShort { get; init; }
    internal required string NumberLead { get; init; }
    internal required string NumberAbsent { get; init; }
    internal required string CurveTitle { get; init; }
    internal required string CurveAlternative { get; init; }
    internal required string Tried { get; init; }
    internal required string Sharpness { get; init; }
    internal required string ShuffledBar { get; init; }
    internal required string CloudBar { get; init; }
    internal required string Overlap { get; init; }
    internal required string LeastStable { get; init; }
    internal required string Smallest { get; init; }
    internal required string Verdict { get; init; }
    internal required string VerdictChosen { get; init; }
    internal required string VerdictWanted { get; init; }
    internal required string VerdictPossible { get; init; }
    internal required string VerdictUnstable { get; init; }
    internal required string VerdictSmall { get; init; }
    internal required string VerdictRefused { get; init; }
    internal required string CompareNote { get; init; }
    internal required string ChoiceText { get; init; }
    internal required string WantedText { get; init; }
    internal required string NoProposal { get; init; }
    internal required string UnreachedTitle { get; init; }
    internal required string UnreachedShort { get; init; }
    internal required string UnreachedLead { get; init; }
    internal required string UnreachedAbsent { get; init; }
    internal required string UnreachedTable { get; init; }
    internal required string UnreachedAlternative { get; init; }
    internal required string UnreachedMore { get; init; }
    internal required string UnreachedNote { get; init; }
    internal required string Territory { get; init; }
    internal required string People { get; init; }
    internal required string UseMedian { get; init; }
    internal required string Missing { get; init; }
    internal required string NoSegment { get; init; }
    internal required string NotKnown { get; init; }
    internal required string PerPeople { get; init; }
    internal required string NeedUseTitle { get; init; }
    internal required string NeedUseShort { get; init; }
    internal required string NeedUseLead { get; init; }
    internal required string NeedUseAbsent { get; init; }
    internal required string NeedUseTable { get; init; }
    internal required string NeedUseAlternative { get; init; }
    internal required string Situation { get; init; }
    internal required string HighLow { get; init; }
    internal required string HighHigh { get; init; }
    internal required string LowHigh { get; init; }
    internal required string LowLow { get; init; }
    internal required string NotPlaced { get; init; }
    internal required string DriftTitle { get; init; }
    internal required string DriftShort { get; init; }
    internal required string DriftLead { get; init; }
    internal required string DriftAbsent { get; init; }
    internal required string DriftFirst { get; init; }
    internal required string DriftNotComparable { get; init; }
    internal required string DriftTable { get; init; }
    internal required string FormerName { get; init; }
    internal required string PresentName { get; init; }
    internal required string Fate { get; init; }
    internal required string FormerShare { get; init; }
    internal required string PresentShare { get; init; }
    internal required string MovedFeatures { get; init; }
    internal required string MovedFeature { get; init; }
    internal required string FateSame { get; init; }
    internal required string FateSplit { get; init; }
    internal required string FateNew { get; init; }
    internal required string FateJoined { get; init; }
    internal required string FateVanished { get; init; }
    internal required string MethodTitle { get; init; }
    internal required string MethodShort { get; init; }
    internal required string MethodLead { get; init; }
    internal required string HowTitle { get; init; }
    internal required string HowEngine { get; init; }
    internal required string HowTried { get; init; }
    internal required string HowReference { get; init; }
    internal required string HowScaled { get; init; }
    internal required string RowsTable { get; init; }
    internal required string RowsWhat { get; init; }
    internal required string RowsCount { get; init; }
    internal required string RowsWhy { get; init; }
    internal required string RowsRandom { get; init; }
    internal required string RowsRandomWhy { get; init; }
    internal required string RowsLeftOut { get; init; }
    internal required string RowsLeftOutWhy { get; init; }
    internal required string RowsFilled { get; init; }
    internal required string RowsKept { get; init; }
    internal required string RowsKeptWhy { get; init; }
    internal required string RowsRead { get; init; }
    internal required string RowsReadWhy { get; init; }
    internal required string FeaturesTable { get; init; }
    internal required string FeatureLow { get; init; }
    internal required string FeatureHigh { get; init; }
    internal required string FeatureMedian { get; init; }
    internal required string LimitsTitle { get; init; }
    internal required string LimitShape { get; init; }
    internal required string LimitSample { get; init; }
    internal required string LimitSupport { get; init; }
    internal required string MentionFilters { get; init; }
    internal required string MentionCoverage { get; init; }
    internal required string MentionMethod { get; init; }
    internal required string MentionMethodGap { get; init; }
    internal required string UnitSupport { get; init; }
    internal required string UnitSupports { get; init; }
    internal required string UnitPerson { get; init; }
    internal required string UnitPersons { get; init; }
    internal required string UnitCommune { get; init; }
    internal required string UnitCommunes { get; init; }
    internal required string UnitEpci { get; init; }
    internal required string UnitEpcis { get; init; }
    internal required string UnitPlace { get; init; }
    internal required string UnitPlaces { get; init; }
    internal required RatioWords Often { get; init; }
    internal required RatioWords Much { get; init; }

    internal static SegmentLabels For(ReportLanguage language) => language switch
    {
        ReportLanguage.French => SegmentFrench.Labels,
        ReportLanguage.English => SegmentEnglish.Labels,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "A report is in French or in English."),
    };

    /// <summary>What is divided, one of them and several.</summary>
    internal (string One, string Many) UnitOf(SegmentUnit unit) => unit switch
    {
        SegmentUnit.Support => (UnitSupport, UnitSupports),
        SegmentUnit.Person => (UnitPerson, UnitPersons),
        SegmentUnit.Commune => (UnitCommune, UnitCommunes),
        SegmentUnit.Epci => (UnitEpci, UnitEpcis),
        SegmentUnit.Place => (UnitPlace, UnitPlaces),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Without words in this report."),
    };

    internal string HeadingOf(CategoryTopic topic) => topic switch
    {
        CategoryTopic.Who => WhoHeading,
        CategoryTopic.Where => WhereHeading,
        CategoryTopic.For => ForHeading,
        CategoryTopic.Lacks => LacksHeading,
        CategoryTopic.Gained => GainedHeading,
        CategoryTopic.How => HowHeading,
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "Without words in this report."),
    };

    internal Status FateOf(SegmentFate fate) => fate switch
    {
        SegmentFate.Same => new(FateSame, StatusTone.Good),
        SegmentFate.Split => new(FateSplit, StatusTone.Watch),
        SegmentFate.New => new(FateNew, StatusTone.Watch),
        SegmentFate.Joined => new(FateJoined, StatusTone.Watch),
        SegmentFate.Vanished => new(FateVanished, StatusTone.Unknown),
        _ => throw new ArgumentOutOfRangeException(nameof(fate), fate, "Without words in this report."),
    };

    internal string RefusalOf(KRefusal? refusal) => refusal switch
    {
        null => VerdictPossible,
        KRefusal.Unstable => VerdictUnstable,
        KRefusal.TooSmall => VerdictSmall,
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "Without words in this report."),
    };
}
