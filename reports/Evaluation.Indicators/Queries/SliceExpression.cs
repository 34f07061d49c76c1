using Evaluation.Declared;
using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Queries;

/// <summary>The SQL of each slice: a whole number per row, below 1 for the rows that no part of the slice holds.</summary>
internal static class SliceExpression
{
    /// <summary>Key of the rows whose territory is not known.</summary>
    public const int Nowhere = 0;

    /// <summary>Key of the rows outside the territory of the plan.</summary>
    public const int Outside = -1;

    /// <summary>Key of the rows whose territory is known, but not at the level asked.</summary>
    public const int NotAtThisLevel = -2;

    /// <summary>The expression of a slice, its joins added to the parts.</summary>
    public static string Of(Slice slice, Leaf leaf, StatementScope scope, StatementParts parts) => slice.Dimension() switch
    {
        SliceDimension.Time => Time(slice, parts),
        SliceDimension.Territory when slice is Slice.SegmentCommunes => Segment("communes", "commune", scope, parts),
        SliceDimension.Territory when slice is Slice.SegmentEpci => Segment("epci", "epci", scope, parts),
        SliceDimension.Territory => Territory(SnakeCase.Of(slice), "f.territory_key", "at_", scope, parts),
        SliceDimension.Seat => Seat(slice, scope, parts),
        SliceDimension.Partner => "f.partner_key",
        SliceDimension.Feed => "f.feed_key",
        SliceDimension.Structure => parts.Structure(),
        SliceDimension.Theme => "f.theme_key",
        SliceDimension.Kind => "f.kind_key",
        SliceDimension.Attribute => "f.attribute_value_key",
        SliceDimension.Agreement => "f.agreement_key",
        SliceDimension.Funder => "f.funder_key",
        SliceDimension.FundedAction => "f.action_key",
        SliceDimension.Code => Code(leaf.Contract.Code!, parts),
        SliceDimension.Segment => Public(parts),
        SliceDimension.PersonSegment => Person(parts),
        SliceDimension.PlaceSegment => Places(parts),
        SliceDimension.PersonGender => "f.gender_key",
        SliceDimension.PersonAgeBand => "f.age_band_key",
        SliceDimension.PersonStatus => "f.status_key",
        _ => throw new InvalidOperationException($"Slice [{slice}] has no column"),
    };

    private static string Time(Slice slice, StatementParts parts)
    {
        parts.Join("d", "left join dim_date as d on d.date_key = f.date_key");
        return slice switch
        {
            Slice.Month => "coalesce(d.month_key, 0)",
            Slice.Quarter => "coalesce(d.quarter_key, 0)",
            Slice.CivilYear => "coalesce(d.year, 0)",
            _ => "coalesce(d.school_year, 0)",
        };
    }

    private static string Code(CodeColumn code, StatementParts parts)
    {
        // What is read in one passage may be cut up by several columns.
        string told = parts.JoinAs("told", alias => $"left join dim_code as {alias} on {alias}.list = {SqlKeys.Text(code.List)} and {alias}.code = f.{code.Column} and {SqlKeys.Held(alias)}");
        return $"coalesce({told}.code_key, 0)";
    }

    private static string Seat(Slice slice, StatementScope scope, StatementParts parts)
    {
        parts.Join("seat", $"left join dim_structure as seat on seat.structure_key = f.structure_key and seat.valid_from <= f.date_key and f.date_key < seat.valid_to and {SqlKeys.Held("seat")}");
        return Territory(SnakeCase.Of(slice)["seat_".Length..], "coalesce(seat.territory_key, 0)", "seat_", scope, parts);
    }

    private static string Territory(string type, string column, string prefix, StatementScope scope, StatementParts parts)
    {
        string alias = prefix + type;
        parts.Join(alias, $"left join bridge_territory as {alias} on {alias}.territory_key = {column} and {alias}.ancestor_type = '{type}' and {alias}.vintage = @vintage and {SqlKeys.Held(alias)}");
        string outside = "";
        if (scope.Inside.Count > 0)
        {
            parts.Join(prefix + "plan", $"left join {TerritorySet.Of(scope.Inside)} as {prefix}plan on {prefix}plan.territory_key = {column}");
            outside = $" when {prefix}plan.territory_key is null then {Outside}";
        }

        return $"case when {column} = 0 then {Nowhere}{outside} when {alias}.ancestor_key is null then {NotAtThisLevel} else {alias}.ancestor_key end";
    }

    private static string Segment(string definition, string type, StatementScope scope, StatementParts parts)
    {
        string territory = Territory(type, "f.territory_key", "at_", scope, parts);
        parts.Join($"in_{definition}", $"left join {Members(definition, "territory_key", "m.segment_key")} as in_{definition} on in_{definition}.territory_key = at_{type}.ancestor_key");
        return $"case when ({territory}) <= 0 then {territory} when in_{definition}.segment_key is null then {NotAtThisLevel} else in_{definition}.segment_key end";
    }

    private static string Public(StatementParts parts)
    {
        parts.Join("publics", $"left join {Members("supports", "activity_key", "case when min(m.segment_key) = max(m.segment_key) then max(m.segment_key) end", " group by m.activity_key")} as publics on publics.activity_key = f.activity_key");
        return "coalesce(publics.segment_key, 0)";
    }

    private static string Person(StatementParts parts)
    {
        parts.Join("followed", $"left join {Members("personnes", "beneficiary_key", "m.segment_key")} as followed on followed.beneficiary_key = f.beneficiary_key");
        return "coalesce(followed.segment_key, 0)";
    }

    private static string Places(StatementParts parts)
    {
        string one = "case when min(m.segment_key) = max(m.segment_key) then max(m.segment_key) end";
        string run = $"join dim_place as run on run.place_key = m.place_key and run.valid_to = 99991231 and run.structure_key > 0 and {SqlKeys.Held("run")}";
        parts.Join("placed", $"left join (select run.structure_key as structure_key, {one} as segment_key from fact_segment_membership as m {run} where m.definition = 'lieux' and {SqlKeys.Held("m")} group by run.structure_key) as placed on placed.structure_key = f.structure_key");
        return "coalesce(placed.segment_key, 0)";
    }

    // A query of its own: where facts are spread over machines, those of segments lie elsewhere.
    private static string Members(string definition, string key, string segment, string group = "") =>
        $"(select m.{key} as {key}, {segment} as segment_key from fact_segment_membership as m where m.definition = {SqlKeys.Text(definition)} and {SqlKeys.Held("m")}{group})";
}
