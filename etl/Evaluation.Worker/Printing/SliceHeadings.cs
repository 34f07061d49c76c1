using Evaluation.Indicators.Queries;

namespace Evaluation.Worker.Printing;

/// <summary>What stands over the column of a slice, for people.</summary>
internal static class SliceHeadings
{
    /// <summary>The heading.</summary>
    internal static string Of(Slice slice) => slice switch
    {
        Slice.Month => "mois",
        Slice.Quarter => "trimestre",
        Slice.CivilYear => "année",
        Slice.SchoolYear => "année scolaire",
        Slice.Commune => "commune",
        Slice.Epci => "EPCI",
        Slice.Departement => "département",
        Slice.Region => "région",
        Slice.SeatCommune => "commune du siège",
        Slice.SeatEpci => "EPCI du siège",
        Slice.SeatDepartement => "département du siège",
        Slice.SeatRegion => "région du siège",
        Slice.Partner => "partenaire",
        Slice.Feed => "flux",
        Slice.Structure => "structure",
        Slice.Theme => "thème",
        Slice.Kind => "type d'activité",
        Slice.Attribute => "public",
        Slice.Action => "action",
        Slice.Agreement => "convention",
        Slice.Funder => "financeur",
        Slice.FundedAction => "action financée",
        Slice.Code => "code",
        Slice.SegmentCommunes => "segment de communes",
        Slice.SegmentEpci => "segment d'EPCI",
        Slice.SegmentSupports => "segment des publics",
        Slice.SegmentPersonnes => "segment des personnes",
        Slice.SegmentLieux => "segment des lieux",
        Slice.PersonGender => "genre",
        Slice.PersonAgeBand => "tranche d'âge",
        Slice.PersonStatus => "situation",
        _ => throw new InvalidOperationException($"Unexpected slice [{slice}]"),
    };
}
