namespace Evaluation.Etl.Invented;

/// <summary>
/// Writes CRA files of the conseillers numériques in their real shape: a header of 46 columns over rows of 70,
/// <c>null</c> and <c>{}</c>, lists in braces, durations as classes or minutes, moments in UTC.
/// </summary>
public sealed class InventedCras
{
    private static readonly BadLine[] Faults = [.. Enum.GetValues<BadLine>().Where(fault => fault != BadLine.None)];
    private readonly InventedScenario _scenario;
    private readonly InventedRandom _random;
    private readonly InventedCalendar _calendar;
    private readonly InventedAdviser[] _advisers;
    private readonly InventedCommune[] _outside;
    private readonly int[] _bad = new int[Faults.Length + 1];
    private readonly InventedCra _cra = new();
    private long _participants;
    private long _minutes;

    /// <summary>A writer of one scenario.</summary>
    public InventedCras(InventedScenario scenario)
    {
        _scenario = scenario;
        _random = new InventedRandom(scenario.Seed);
        _calendar = new InventedCalendar(scenario.From, scenario.To, scenario.Activities);
        _advisers = InventedStructures.Advisers(scenario);
        _outside = OutsideCommunes.Except(scenario.Communes);
    }

    /// <summary>Writes the whole file and says what it holds; reports lines written from time to time.</summary>
    public InventedExpectation Write(Stream target, IProgress<int>? progress = null)
    {
        CraLines lines = new(target, _scenario, _outside);
        lines.WriteHeader();
        for (int number = 0; number < _scenario.Activities; number++)
        {
            WriteLine(lines, number);
            if (number % 50_000 == 0)
            {
                progress?.Report(number);
            }
        }
        lines.Flush();
        progress?.Report(_scenario.Activities);
        return new InventedExpectation(_scenario.Activities, Faults.ToDictionary(fault => fault, fault => _bad[(int)fault]), _participants, _minutes);
    }

    private void WriteLine(CraLines lines, int number)
    {
        _cra.Draw(_random);
        BadLine bad = _random.Chance(_scenario.BadShare) && number > 0 ? Faults[_random.Below(Faults.Length)] : BadLine.None;
        InventedAdviser adviser = _advisers[_random.Below(_advisers.Length)];
        int commune = _random.Chance(_scenario.OutsideShare) && _outside.Length > 0
            ? _scenario.Communes.Count + _random.Below(_outside.Length)
            : adviser.Communes[_random.Chance(0.55) ? 0 : _random.Below(adviser.Communes.Count)];
        lines.Write(_cra, number, _calendar.DayOf(number), adviser, commune, bad, _random);
        Count(bad);
    }

    private void Count(BadLine bad)
    {
        _bad[(int)bad]++;
        _participants += bad == BadLine.None ? _cra.Participants : 0;
        _minutes += bad == BadLine.None ? InventedCra.MinutesOf[_cra.Duration] : 0;
    }
}
