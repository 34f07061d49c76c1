using System.Data;
using Evaluation.Declared;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Rows;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Loading;

/// <summary>Writes the results of the checks of a delivery: one that says something new replaces the one held, one no longer made is closed, the others stay.</summary>
/// <param name="load">The load that checked.</param>
/// <param name="scope">Keys of the delivery, its feed and its partner.</param>
public sealed class CheckResults(WarehouseLoad load, (int Delivery, int Feed, int Partner) scope)
{
    private const int Longest = 400;
    private const int LongestName = 80;
    private static readonly Table Table = StarDictionary.Current["fact_check_result"];
    private readonly HashSet<int> _closed = [];
    private readonly List<(int Key, CheckResult Result)> _opened = [];

    /// <summary>Why a delivery read again had been loaded past a hard threshold; null when it was within them.</summary>
    public static string? AcceptedBefore(WarehouseLoad load, int delivery) =>
        load.Query<HeldCheck>("checks/held", new { delivery }).Select(row => row.Accepted).FirstOrDefault(reason => reason is not null);

    /// <summary>Writes all results of the delivery that concern some checks.</summary>
    /// <param name="results">What was found.</param>
    /// <param name="isOurs">Whether a check, by its code, is among those made now; results of the others stay.</param>
    public void Write(IReadOnlyList<CheckResult> results, Func<string, bool> isOurs)
    {
        Dictionary<string, (int Key, CheckResult Result)> held = Held(isOurs);
        int last = (int)load.Session.ScalarText<long>(TableStatements.LastKey(Table));
        foreach (CheckResult result in results.Select(Fitted))
        {
            last += Compare(result, held, last + 1);
        }

        _closed.UnionWith(held.Values.Select(left => left.Key));
        Close();
        Append();
    }

    private int Compare(CheckResult result, Dictionary<string, (int Key, CheckResult Result)> held, int next)
    {
        if (!held.Remove(Name(result), out (int Key, CheckResult Result) before))
        {
            _opened.Add((next, result));
            return 1;
        }

        if (before.Result != result)
        {
            _closed.Add(before.Key);
            _opened.Add((before.Key, result));
        }

        return 0;
    }

    private Dictionary<string, (int Key, CheckResult Result)> Held(Func<string, bool> isOurs) =>
        load.Query<HeldCheck>("checks/held", new { delivery = scope.Delivery })
            .Where(row => isOurs(row.CheckCode))
            .ToDictionary(row => Name(row.ToResult()), row => (row.CheckKey, row.ToResult()), StringComparer.Ordinal);

    private static string Name(CheckResult result) => $"{result.Code}\u001f{result.Column}\u001f{result.DateKey}\u001f{result.TerritoryKey}";

    // What a table gives back must equal what went in.
    private static CheckResult Fitted(CheckResult result) => result with
    {
        Column = Fit(result.Column, LongestName),
        Sentence = Fit(result.Sentence, Longest)!,
        Accepted = Fit(result.Accepted, Longest),
        Measured = result.Measured is { } measured ? decimal.Round(Math.Clamp(measured, -999_999_999_999m, 999_999_999_999m), CheckResult.Decimals, MidpointRounding.AwayFromZero) : null,
    };

    private static string? Fit(string? text, int longest) => text?.Length > longest ? $"{text[..(longest - 1)]}…" : text;

    private void Close()
    {
        if (_closed.Count == 0)
        {
            return;
        }

        Staging.Renew(load, "staging_closing");
        using (RowAppender appender = load.Session.OpenAppender("staging_closing"))
        {
            foreach (int key in _closed.Order())
            {
                appender.Append((long)key);
                appender.EndRow();
            }

            appender.Complete();
        }

        load.Session.ExecuteText(TableStatements.CloseRows(Table), new { load = load.Key });
    }

    private void Append()
    {
        using RowAppender appender = load.Session.OpenAppender(Table.Name);
        foreach ((int key, CheckResult result) in _opened)
        {
            foreach (object? value in Row(key, result))
            {
                RowValue.Append(appender, value);
            }

            appender.EndRow();
        }

        appender.Complete();
    }

    private object?[] Row(int key, CheckResult result) =>
    [
        key, scope.Delivery, scope.Feed, scope.Partner, result.Code, result.Column, result.DateKey, result.TerritoryKey, SnakeCase.Of(result.Outcome),
        result.Measured, result.Numerator, result.Denominator, result.Soft, result.Hard, result.Accepted, result.Sentence, load.Key, WarehouseLoad.Open,
    ];

    private sealed record HeldCheck
    {
        public int CheckKey { get; init; }

        public string CheckCode { get; init; } = string.Empty;

        public string? ColumnName { get; init; }

        public int? DateKey { get; init; }

        public int? TerritoryKey { get; init; }

        public string Outcome { get; init; } = string.Empty;

        public decimal? Measured { get; init; }

        public long? Numerator { get; init; }

        public long? Denominator { get; init; }

        public decimal? Soft { get; init; }

        public decimal? Hard { get; init; }

        public string? Accepted { get; init; }

        public string Sentence { get; init; } = string.Empty;

        public CheckResult ToResult() => new(CheckCode, ColumnName, SnakeCase.Parse<CheckOutcome>(Outcome) ?? CheckOutcome.NoData, Measured, Numerator, Denominator, Sentence)
        {
            DateKey = DateKey,
            TerritoryKey = TerritoryKey,
            Soft = Soft,
            Hard = Hard,
            Accepted = Accepted,
        };
    }
}
