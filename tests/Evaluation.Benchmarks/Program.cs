using System.Globalization;
using Evaluation.Benchmarks;

// dotnet run --project tests/Evaluation.Benchmarks -c Release -- [lines] [rounds] [folder]
int lines = arguments(0) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : 1_000_000;
int rounds = arguments(1) is { } times ? int.Parse(times, CultureInfo.InvariantCulture) : 3;
string folder = arguments(2) ?? Path.Combine(Path.GetTempPath(), "evaluation-benchmarks");
new SpineBenchmark(folder, lines, rounds).Run();

string? arguments(int index) => index < args.Length ? args[index] : null;
