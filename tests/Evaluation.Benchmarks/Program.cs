using System.Globalization;
using Evaluation.Benchmarks;
using Evaluation.Benchmarks.Coop;
using Evaluation.Benchmarks.Disclosure;
using Evaluation.Benchmarks.Editions;
using Evaluation.Benchmarks.Funder;
using Evaluation.Benchmarks.Large;
using Evaluation.Benchmarks.Places;
using Evaluation.Benchmarks.Segments;
using Evaluation.Benchmarks.Servers;

// dotnet run --project tests/Evaluation.Benchmarks -c Release -- [spine | servers | coop | edition | funder | large] [lines] [rounds] [folder]
// dotnet run --project tests/Evaluation.Benchmarks -c Release -- places DATA [rounds] [folder] [program]
// The benchmark of servers starts this program again as « values FOLDER YEAR »: our evaluation as a process of its own.
if (args is ["values", string territory, string year])
{
    YearlyValueLines.Print(territory, int.Parse(year, CultureInfo.InvariantCulture), Console.Out);
    return;
}

// And that of La Coop, its server and the fetch alone.
if (args is ["coop-server", string count])
{
    new CoopServer(int.Parse(count, CultureInfo.InvariantCulture)).Run();
    return;
}

if (args is ["coop-fetch", string place, string feed])
{
    CoopFetch.Run(place, feed);
    return;
}

if (args is ["disclosure", ..])
{
    DisclosureBenchmark.Run(rounds: args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3);
    return;
}

// And that of segments, one clustering or one search.
if (args is ["segments-fit", string rows, string columns, string k, string starts])
{
    SegmentsFit.Fit(rows, int.Parse(columns, CultureInfo.InvariantCulture), int.Parse(k, CultureInfo.InvariantCulture), int.Parse(starts, CultureInfo.InvariantCulture));
    return;
}

if (args is ["segments-search", string searched, string wide])
{
    SegmentsFit.Search(searched, int.Parse(wide, CultureInfo.InvariantCulture));
    return;
}

if (args is ["kmeans", ..])
{
    new SegmentsBenchmark(Path.Combine(Path.GetTempPath(), "evaluation-benchmarks"), args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5).RunNarrowest();
    return;
}

if (args is ["noise", ..])
{
    NoiseDraws.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100);
    return;
}

if (args is ["segments", ..])
{
    new SegmentsBenchmark(Path.Combine(Path.GetTempPath(), "evaluation-benchmarks"), args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3).Run();
    return;
}

// And that of editions, every contract along every slice.
if (args is ["every-contract", string measured, string asked])
{
    EveryContract.Print(measured, int.Parse(asked, CultureInfo.InvariantCulture), Console.Out);
    return;
}

// And that of places, the loads of all hubs in one process.
if (args is ["hubs-load", string loaded, string files])
{
    HubLoad.Run(loaded, files);
    return;
}

if (args is ["places", string data, ..])
{
    string program = args.Length > 4 ? args[4] : Path.Combine(AppContext.BaseDirectory, "evaluation");
    string hubs = args.Length > 3 ? args[3] : Path.Combine(Path.GetTempPath(), "evaluation-benchmarks");
    new PlacesBenchmark(Path.GetFullPath(hubs), Path.GetFullPath(data), args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 3, program).Run();
    return;
}

string[] sizes = args is ["spine" or "servers" or "coop" or "edition" or "funder" or "large", ..] ? args[1..] : args;
int lines = size(0) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : args is ["funder", ..] ? 200_000 : 1_000_000;
int rounds = size(1) is { } times ? int.Parse(times, CultureInfo.InvariantCulture) : 3;
string folder = Path.GetFullPath(size(2) ?? Path.Combine(Path.GetTempPath(), "evaluation-benchmarks"));
if (args is ["servers", ..])
{
    new ServersBenchmark(folder, lines, rounds).Run();
}
else if (args is ["coop", ..])
{
    new CoopBenchmark(folder, lines, rounds).Run();
}
else if (args is ["large", ..])
{
    new LargeRun(folder, lines).Run();
}
else if (args is ["edition", ..])
{
    new EditionBenchmark(folder, lines, rounds).Run();
}
else if (args is ["funder", ..])
{
    new FunderBenchmark(folder, lines, rounds).Run();
}
else
{
    new SpineBenchmark(folder, lines, rounds).Run();
}

string? size(int index) => index < sizes.Length ? sizes[index] : null;
