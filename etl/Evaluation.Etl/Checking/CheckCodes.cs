namespace Evaluation.Etl.Checking;

/// <summary>Names of the checks, as <c>fact_check_result</c> keeps them.</summary>
internal static class CheckCodes
{
    internal const string SchemaColumns = "schema_columns";
    internal const string SchemaOrder = "schema_order";
    internal const string SchemaWidth = "schema_width";
    internal const string Completeness = "completeness";
    internal const string RejectedShare = "rejected_share";
    internal const string UnknownShare = "unknown_share";
    internal const string Duplicates = "duplicates";
    internal const string Volume = "volume";
    internal const string Outliers = "outliers";
    internal const string PassOrder = "pass_order";
    internal const string MoneyOrder = "money_order";
    internal const string CounterFalls = "counter_falls";
    internal const string MemberGone = "member_gone";
    internal const string MemberRenamed = "member_renamed";
    internal const string MaybeTwice = "maybe_twice";
    internal const string Theirs = "theirs_vs_ours";
}
