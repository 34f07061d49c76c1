using System.Buffers;
using System.IO.Compression;
using System.Text;
using Evaluation.Indicators;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Yearly;
using Evaluation.Testing.Attack;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Tests.Disclosure;
using Evaluation.Worker.Tests.Proof;

namespace Evaluation.Worker.Tests.Holding;

/// <summary>What must hold of a territory (design.md §7, 4 to 8), looked at on whatever it was loaded with; small data in the suite, a million activities by hand.</summary>
/// <param name="folder">The territory folder, closed.</param>
/// <param name="year">The year evaluated.</param>
internal sealed class WhatHolds(string folder, int year)
{
    private const int Threshold = 5;
    private readonly Period _year = Period.CivilYear(year);

    /// <summary>How many figures, sums, hidden counts and files were looked at, by what.</summary>
    internal SortedDictionary<string, int> Looked { get; } = new(StringComparer.Ordinal);

    /// <summary>4. Every figure as known at a load: the same bytes whatever was loaded since.</summary>
    internal string Figures(int asOf) => Read(run => Encoding.UTF8.GetString(EditionFigures.Bytes(EditionFigures.Of(Published(run).Values, null, run.Settings.Territories))), asOf);

    /// <summary>The last load.</summary>
    internal int LastLoad() => Read(run => run.AsOf, null);

    /// <summary>5. Figures whose trail does not make them again.</summary>
    /// <param name="most">How many are walked back, spread over all.</param>
    internal IReadOnlyList<string> Untraced(int most) => Read(
        run =>
        {
            (TrailKey Key, decimal? Value)[] shown = [.. Published(run).Values.SelectMany(set => set.Values.Where(value => value is { Hidden: false, Value: not null }).Select(value => (TrailKey.Of(set, value), value.Value))).DistinctBy(one => $"{one.Item1}")];
            int step = Math.Max(1, shown.Length / most);
            (TrailKey Key, decimal? Value)[] walked = [.. shown.Where((_, at) => at % step == 0)];
            Looked["figures walked back"] = walked.Length;
            return walked.Select(one => (one.Key, one.Value, Again: Walked(run, one.Key).Recomputed)).Where(one => one.Again != one.Value).Select(one => $"{one.Key}: {one.Value}, {one.Again} by its trail").ToArray();
        },
        null);

    /// <summary>The trail of a figure that is shown: alone, it is protected another way than beside the rest of the report.</summary>
    internal static Trace Walked(IndicatorRun run, TrailKey key)
    {
        try
        {
            return run.Trace(key, Audience.Committee);
        }
        catch (IndicatorRefusal)
        {
            return run.Trace(key, Audience.Committee, YearlyQuestions.Beside(run, Period.CivilYear(Math.Max(key.Period.To.Year, key.GeographyYear)), Audience.Committee));
        }
    }

    /// <summary>Identifiers of advisers in the first lines of a file of CRA, which never leave the file received.</summary>
    internal static string[] Advisers(IEnumerable<string> lines)
    {
        (int Line, List<string> Fields)[] records = [.. PlainCsv.Cut(string.Join('\n', lines.Take(200)) + '\n')];
        int column = records[0].Fields.IndexOf("v1_conseiller_numerique_id");
        return [.. records.Skip(1).Where(record => record.Fields.Count > column).Select(record => record.Fields[column]).Where(id => id.Length > 8).Distinct().Take(20)];
    }

    /// <summary>6. Wholes that their parts don't sum to, over a dimension in <c>additive_over</c>, where nothing is hidden.</summary>
    internal IReadOnlyList<string> Unsummed() => Read(
        run =>
        {
            ValueSet[] sets = [.. Published(run).Values.Where(set => set.Contract.Measure is CountMeasure or SumMeasure && set.Values.All(value => !value.Hidden))];
            (ValueSet Parts, ValueSet Whole)[] pairs =
            [
                .. from parts in sets
                   where parts.Request.By is [Slice slice] && parts.Contract.AdditiveOver.Contains(slice.Dimension())
                   from whole in sets
                   where whole.Request.By.Count == 0 && whole.Contract.Id == parts.Contract.Id && whole.Request.Period == parts.Request.Period && whole.Request.Filter.Territories.Count == parts.Request.Filter.Territories.Count
                   select (parts, whole),
            ];
            Looked["sums of parts"] = pairs.Length;
            return pairs.Where(pair => pair.Parts.Values.Sum(value => value.Numerator ?? 0) != (pair.Whole.Values[0].Numerator ?? 0))
                .Select(pair => $"{pair.Parts.Contract.Id} by {pair.Parts.Request.By[0]}, {pair.Parts.Request.Period.Code}: {pair.Parts.Values.Sum(value => value.Numerator ?? 0)} in parts, {pair.Whole.Values[0].Numerator} in all").ToArray();
        },
        null);

    /// <summary>7. Files of the folder, and columns of its warehouse, where somebody's identity stands.</summary>
    /// <param name="identities">What must be nowhere.</param>
    /// <param name="apart">Folders of what partners sent, as it came: deliveries, and originals that wait to go back to who sent them.</param>
    internal IReadOnlyList<string> Told(IReadOnlyList<string> identities, params string[] apart)
    {
        SearchValues<string> sought = SearchValues.Create([.. identities], StringComparison.OrdinalIgnoreCase);
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !apart.Any(came => file.StartsWith(came, StringComparison.Ordinal)))];
        Looked["files read"] = files.Length;
        return [.. files.Where(file => Texts(file).Any(text => text.AsSpan().ContainsAny(sought))).Select(file => Path.GetRelativePath(folder, file)), .. Columns(identities)];
    }

    /// <summary>8. Hidden counts found to less than the threshold, from all that the yearly report prints and from the ages of the public cut up further.</summary>
    /// <param name="further">What ages are cut up by, so that some are few.</param>
    internal IReadOnlyList<string> Found(params Slice[] further) => Read(
        run =>
        {
            ValueRequest ages = new(["ACT-14-AGE"], _year, [Slice.Attribute, .. further], RowFilter.Within(run.Settings.Territories), Audience.Committee);
            PublishedValues published = run.Publish([.. YearlyQuestions.Of(run, _year, Audience.Committee), ages], null, Audience.Committee);
            ReaderKnowledge knowledge = new(published.Values, id => run.Contract(id, _year.To), _ => null);
            Looked["hidden counts attacked"] = knowledge.Sought;
            return knowledge.Sought == 0 ? [] : Attacker.Attack([knowledge.Problem])[0].Index().Where(range => !range.Item.IsAtLeast(Threshold)).Select(range => $"{knowledge.Name(range.Index)}: {range.Item}").ToArray();
        },
        null);

    private PublishedValues Published(IndicatorRun run) => run.Publish(YearlyQuestions.Of(run, _year, Audience.Committee), null, Audience.Committee);

    private T Read<T>(Func<IndicatorRun, T> look, int? asOf)
    {
        using Workplace workplace = Workplace.OpenReadOnly(folder, TimeProvider.System);
        return look(IndicatorRun.Open(workplace.Database.Session, asOf));
    }

    private IReadOnlyList<string> Columns(IReadOnlyList<string> identities)
    {
        using Workplace workplace = Workplace.OpenReadOnly(folder, TimeProvider.System);
        (string Table, string Column)[] columns = [.. workplace.Database.Session.ReadText<(string Table, string Column)>("select table_name, column_name from information_schema.columns where data_type = 'VARCHAR'")];
        Looked["columns read"] = columns.Length;
        string like = string.Join(" or ", identities.Select(identity => $"contains(lower(it), '{identity.Replace("'", "''", StringComparison.Ordinal).ToLowerInvariant()}')"));
        return [.. columns.Where(column => workplace.Database.Session.ScalarText<long>($"select count(*) from (select distinct \"{column.Column}\" as it from \"{column.Table}\") as told where {like}") > 0).Select(column => $"{column.Table}.{column.Column}")];
    }

    // What a file says: itself, or what is packed in it.
    private static IEnumerable<string> Texts(string file)
    {
        switch (Path.GetExtension(file))
        {
            case ".gz":
                using (StreamReader packed = new(new GZipStream(File.OpenRead(file), CompressionMode.Decompress)))
                {
                    char[] block = new char[1 << 20];
                    int kept = 0;
                    for (int read = packed.ReadBlock(block, 0, block.Length); read > 0; read = packed.ReadBlock(block, kept, block.Length - kept))
                    {
                        yield return new string(block, 0, kept + read);
                        kept = Math.Min(100, kept + read);
                        Array.Copy(block, block.Length - kept, block, 0, kept);
                    }
                }

                break;
            case ".xlsx":
                using (ZipArchive zip = ZipFile.OpenRead(file))
                {
                    foreach (ZipArchiveEntry entry in zip.Entries)
                    {
                        using StreamReader part = new(entry.Open());
                        yield return part.ReadToEnd();
                    }
                }

                break;
            case ".duckdb":
                break;
            default:
                yield return File.ReadAllText(file);
                break;
        }
    }
}
