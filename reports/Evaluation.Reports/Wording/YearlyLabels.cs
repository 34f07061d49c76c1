using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Wording;

/// <summary>The words of the yearly report, in one language; <c>{0}</c> stands for a value. A word that a language lacks doesn't compile.</summary>
internal sealed record YearlyLabels
{
    internal required string Title { get; init; }
    internal required string TitleOfPlan { get; init; }
    internal required string Subtitle { get; init; }
    internal required string SummaryTitle { get; init; }
    internal required string SummaryShort { get; init; }
    internal required string SummaryLead { get; init; }
    internal required string SummaryAbsent { get; init; }
    internal required string NoPlan { get; init; }
    internal required string KeyFiguresOf { get; init; }
    internal required string NoYearBefore { get; init; }
    internal required string GlanceTitle { get; init; }
    internal required string GlanceMethod { get; init; }
    internal required string Axis { get; init; }
    internal required string WholePlan { get; init; }
    internal required string Indicators { get; init; }
    internal required string MovedTitle { get; init; }
    internal required string MovedPoint { get; init; }
    internal required string BlockedTitle { get; init; }
    internal required string BehindPoint { get; init; }
    internal required string BehindPointNoPath { get; init; }
    internal required string AndOthers { get; init; }
    internal required string UnmeasuredTitle { get; init; }
    internal required string NotMeasuredPoint { get; init; }
    internal required string NoReason { get; init; }
    internal required string TrustTitle { get; init; }
    internal required string DeliveriesPoint { get; init; }
    internal required string NoCalendarPoint { get; init; }
    internal required string LinesPoint { get; init; }
    internal required string OutsidePoint { get; init; }
    internal required string NotFilledInPoint { get; init; }
    internal required string TwicePoint { get; init; }
    internal required string ErasedPoint { get; init; }
    internal required string ToCheck { get; init; }
    internal required string BreakPoint { get; init; }
    internal required string BreaksPoint { get; init; }
    internal required string SameSource { get; init; }

    /// <summary>Beside a number of a year that still runs: the other is of a whole year.</summary>
    internal required string WholeYear { get; init; }

    /// <summary>The year isn't over.</summary>
    internal required string RunningPoint { get; init; }
    internal required string Complete { get; init; }
    internal required string Incomplete { get; init; }
    internal required string NothingReceived { get; init; }
    internal required string NotExpected { get; init; }
    internal required string PlanTitle { get; init; }
    internal required string PlanShort { get; init; }
    internal required string PlanLead { get; init; }
    internal required string PlanAbsent { get; init; }
    internal required string AxisTable { get; init; }
    internal required string Objective { get; init; }
    internal required string Action { get; init; }
    internal required string Indicator { get; init; }
    internal required string Baseline { get; init; }
    internal required string Target { get; init; }
    internal required string TargetDay { get; init; }
    internal required string Actual { get; init; }
    internal required string Progress { get; init; }
    internal required string AssessmentHeading { get; init; }
    internal required string WholeTerritory { get; init; }
    internal required string NoBaseline { get; init; }
    internal required string NoProgress { get; init; }
    internal required string BreakdownHeading { get; init; }
    internal required string BreakdownTable { get; init; }
    internal required string NoAction { get; init; }
    internal required string Overlap { get; init; }
    internal required string AssessmentRule { get; init; }
    internal required string Reached { get; init; }

    internal required string ReachedSeveral { get; init; }
    internal required string OnTrack { get; init; }
    internal required string AtRisk { get; init; }
    internal required string Behind { get; init; }
    internal required string NotMeasured { get; init; }

    internal required string NotMeasuredSeveral { get; init; }
    internal required string ActivityTitle { get; init; }
    internal required string ActivityShort { get; init; }
    internal required string ActivityAbsent { get; init; }
    internal required string Year { get; init; }
    internal required string Month { get; init; }
    internal required string ByMonth { get; init; }
    internal required string ByMonthAlternative { get; init; }
    internal required string ActivityLead { get; init; }
    internal required string AllSupports { get; init; }
    internal required string Kind { get; init; }
    internal required string ByKind { get; init; }
    internal required string BarsAlternative { get; init; }
    internal required string MeaningsTitle { get; init; }
    internal required string Contract { get; init; }
    internal required string Unit { get; init; }
    internal required string WhatCounts { get; init; }
    internal required string DurationTitle { get; init; }
    internal required string DurationClass { get; init; }
    internal required string Total { get; init; }
    internal required string Activities { get; init; }
    internal required string Supports { get; init; }
    internal required string Attendances { get; init; }
    internal required string PublicsTitle { get; init; }
    internal required string PublicsShort { get; init; }
    internal required string PublicsLead { get; init; }
    internal required string PublicsAbsent { get; init; }
    internal required string PublicsBase { get; init; }
    internal required string Public { get; init; }
    internal required string Share { get; init; }
    internal required string ShareOf { get; init; }
    internal required string ThemesTitle { get; init; }
    internal required string ThemesShort { get; init; }
    internal required string ThemesLead { get; init; }
    internal required string ThemesAbsent { get; init; }
    internal required string ThemesTable { get; init; }
    internal required string ThemesBase { get; init; }
    internal required string Theme { get; init; }
    internal required string EquipmentTable { get; init; }
    internal required string EquipmentBase { get; init; }
    internal required string Equipment { get; init; }
    internal required string TerritoriesTitle { get; init; }
    internal required string TerritoriesShort { get; init; }
    internal required string TerritoriesLead { get; init; }
    internal required string TerritoriesAbsent { get; init; }
    internal required string ByEpci { get; init; }
    internal required string ByCommune { get; init; }
    internal required string BareCommunes { get; init; }
    internal required string Epci { get; init; }
    internal required string Commune { get; init; }
    internal required string Population { get; init; }
    internal required string Fragility { get; init; }
    internal required string AllDelivered { get; init; }
    internal required string NoFragility { get; init; }
    internal required string PartnersTitle { get; init; }
    internal required string PartnersShort { get; init; }
    internal required string PartnersAbsent { get; init; }
    internal required string ByPartner { get; init; }
    internal required string ByStructure { get; init; }
    internal required string Partner { get; init; }
    internal required string Structure { get; init; }
    internal required string DeliveriesTitle { get; init; }
    internal required string DeliveriesShort { get; init; }
    internal required string DeliveriesLead { get; init; }
    internal required string DeliveriesAbsent { get; init; }
    internal required string CalendarTable { get; init; }
    internal required string CalendarMethod { get; init; }
    internal required string LinesTable { get; init; }
    internal required string LinesMethod { get; init; }
    internal required string Feed { get; init; }
    internal required string Expected { get; init; }
    internal required string Received { get; init; }
    internal required string LastDelivery { get; init; }
    internal required string AgeInDays { get; init; }
    internal required string State { get; init; }
    internal required string LinesRead { get; init; }
    internal required string LinesLoaded { get; init; }
    internal required string LinesUnchanged { get; init; }
    internal required string LinesStale { get; init; }
    internal required string LinesSetAside { get; init; }
    internal required string LinesRejected { get; init; }
    internal required string NeverDelivered { get; init; }
    internal required string Journal { get; init; }
    internal required string FilterJournal { get; init; }
    internal required string NoGeography { get; init; }
    internal required string DefinitionsTitle { get; init; }
    internal required string DefinitionsShort { get; init; }
    internal required string DefinitionsLead { get; init; }
    internal required string DefinitionsAbsent { get; init; }
    internal required string Reading { get; init; }
    internal required string ProposalOf { get; init; }
    internal required string NotAdditive { get; init; }
    internal required string BreakLimit { get; init; }
    internal required string ChangeLimit { get; init; }
    internal required string IncludeLimit { get; init; }
    internal required string ExcludeLimit { get; init; }
    internal required string ByPeers { get; init; }
    internal required string PopulationClass { get; init; }
    internal required string Peers { get; init; }
    internal required string PeerMedian { get; init; }
    internal required string PeerMethod { get; init; }
    internal required string FewPeers { get; init; }
    internal required string NoPeers { get; init; }
    internal required string NoClass { get; init; }
    internal required string Point { get; init; }
    internal required string Points { get; init; }

    internal required string LessComplete { get; init; }
    internal required string NoLine { get; init; }
    internal required string NothingDelivered { get; init; }
    internal required string NotFilledIn { get; init; }
    internal required string NoCalendar { get; init; }
    internal required string Semicolon { get; init; }
    internal required string FlagNormal { get; init; }
    internal required string FlagProvisional { get; init; }
    internal required string FlagEstimated { get; init; }
    internal required string FlagBreak { get; init; }
    internal required string FlagMissing { get; init; }
    internal required string AudiencePublic { get; init; }
    internal required string AudienceCommittee { get; init; }
    internal required string AudiencePartner { get; init; }
    internal required string AudienceFunder { get; init; }
    internal required string AudienceAnalyst { get; init; }
    internal required string DimensionTime { get; init; }
    internal required string DimensionTerritory { get; init; }
    internal required string DimensionSeat { get; init; }
    internal required string DimensionPartner { get; init; }
    internal required string DimensionFeed { get; init; }
    internal required string DimensionStructure { get; init; }
    internal required string DimensionTheme { get; init; }
    internal required string DimensionKind { get; init; }
    internal required string DimensionAttribute { get; init; }
    internal required string DimensionAction { get; init; }
    internal required string DimensionAgreement { get; init; }
    internal required string DimensionFunder { get; init; }
    internal required string DimensionFundedAction { get; init; }
    internal required string DimensionCode { get; init; }
    internal required string DimensionPersonGender { get; init; }
    internal required string DimensionPersonAgeBand { get; init; }
    internal required string DimensionPersonStatus { get; init; }

    internal static YearlyLabels For(ReportLanguage language) => language switch
    {
        ReportLanguage.French => YearlyFrench.Labels,
        ReportLanguage.English => YearlyEnglish.Labels,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "A report is in French or in English."),
    };

    internal string FlagOf(ValueFlag flag) => flag switch
    {
        ValueFlag.A => FlagNormal,
        ValueFlag.P => FlagProvisional,
        ValueFlag.E => FlagEstimated,
        ValueFlag.B => FlagBreak,
        ValueFlag.M => FlagMissing,
        _ => throw new ArgumentOutOfRangeException(nameof(flag), flag, "Without words in this report."),
    };

    internal string AudienceOf(Audience audience) => audience switch
    {
        Audience.Public => AudiencePublic,
        Audience.Committee => AudienceCommittee,
        Audience.Partner => AudiencePartner,
        Audience.Funder => AudienceFunder,
        Audience.Analyst => AudienceAnalyst,
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "Without words in this report."),
    };

    internal string DimensionOf(SliceDimension dimension) => dimension switch
    {
        SliceDimension.Time => DimensionTime,
        SliceDimension.Territory => DimensionTerritory,
        SliceDimension.Seat => DimensionSeat,
        SliceDimension.Partner => DimensionPartner,
        SliceDimension.Feed => DimensionFeed,
        SliceDimension.Structure => DimensionStructure,
        SliceDimension.Theme => DimensionTheme,
        SliceDimension.Kind => DimensionKind,
        SliceDimension.Attribute => DimensionAttribute,
        SliceDimension.Action => DimensionAction,
        SliceDimension.Agreement => DimensionAgreement,
        SliceDimension.Funder => DimensionFunder,
        SliceDimension.FundedAction => DimensionFundedAction,
        SliceDimension.Code => DimensionCode,
        SliceDimension.PersonGender => DimensionPersonGender,
        SliceDimension.PersonAgeBand => DimensionPersonAgeBand,
        SliceDimension.PersonStatus => DimensionPersonStatus,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Without words in this report."),
    };
}
