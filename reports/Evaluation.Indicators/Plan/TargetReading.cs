using Evaluation.Declared;

namespace Evaluation.Indicators.Plan;

/// <summary>Reads an indicator of the plan: its contract, baseline, targets and path.</summary>
internal static class TargetReading
{
    public static PlanTarget From(DeclaredMap map)
    {
        PlanTarget target = new(
            map.Text("contract"),
            map.OptionalMap("baseline", Level),
            [.. map.Maps("targets").Select(Level)],
            Path(map));
        Check(target, map);
        return target;
    }

    private static PlanLevel Level(DeclaredMap map) => new(map.Date("date"), map.Decimal("value"));

    private static ExpectedPath Path(DeclaredMap map)
    {
        ExpectedPath path = new(map.OneOf("path", PathShape.Linear), [.. map.OptionalList("season").Select(share => share.Decimal())]);
        if ((path.Shape == PathShape.Seasonal) != (path.Season.Count > 0))
        {
            map.Fault("season accompagne path: seasonal, et lui seul", "season");
        }

        if (path.Season.Count > 0 && (path.Season.Count != 12 || path.Season.Sum() != 1))
        {
            map.Fault($"douze parts dont la somme est 1 attendues, reçu [{path.Season.Count}] parts de somme [{path.Season.Sum()}]", "season");
        }

        return path;
    }

    private static void Check(PlanTarget target, DeclaredMap map)
    {
        if (map.Has("targets") && target.Targets.Count == 0)
        {
            map.Fault("au moins une cible attendue", "targets");
        }

        DateOnly[] dates = [.. target.Targets.Select(level => level.Date)];
        if (dates.Zip(dates.Skip(1)).Any(pair => pair.First >= pair.Second) || (dates.Length > 0 && target.Baseline?.Date >= dates[0]))
        {
            map.Fault("les dates vont de la situation de départ à la dernière cible, sans revenir", "targets");
        }
    }
}
