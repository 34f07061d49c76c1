using Evaluation.Etl.Templates;

namespace Evaluation.Etl.Invented;

/// <summary>Workbooks of small associations without a tool, in the template's format: one file each, whole for the last year.</summary>
public sealed class InventedAssociations(InventedScenario scenario)
{
    /// <summary>How many associations there are.</summary>
    public const int Count = 3;

    private static readonly string[] Names = ["Foyer rural de {0}", "Le Coin du clic, {0}", "Entraide numérique de {0}"];
    private static readonly string[] FirstNames = ["Camille", "Dominique", "Sacha", "Morgan", "Claude", "Alix", "Charlie", "Maxime"];
    private static readonly string[] LastNames = ["Martin", "Le Goff", "Petit", "Garcia", "N'Diaye", "Lefèvre", "Moreau", "Bensaïd"];
    private static readonly string[] Places = ["Lieu d'activité", "Autre lieu", "Domicile", "À distance"];
    private static readonly WeightedChoice PlaceWeights = new(78, 12, 7, 3);
    private static readonly string[] Kinds = ["Accompagnement individuel", "Aide ponctuelle", "Atelier collectif"];
    private static readonly string[] Themes =
    [
        "Aide aux démarches administratives", "Prendre en main et entretenir du matériel", "Navigation sur internet", "Courriels", "Smartphone et tablette", "Sécurité numérique", "Bureautique",
    ];

    private static readonly WeightedChoice ThemeWeights = new(30, 20, 14, 12, 12, 7, 5);
    private static readonly BadLine[] Faults = [BadLine.ImpossibleDate, BadLine.NegativeMinutes, BadLine.UnknownCommune, BadLine.MissingDate, BadLine.UnknownTheme];

    /// <summary>Name of the file of an association, from 0.</summary>
    public static string FileName(int association) => $"activites-association-{association + 1}.xlsx";

    /// <summary>Writes the workbook of an association, from 0.</summary>
    public InventedExpectation Write(int association, Stream target)
    {
        InventedRandom random = new(scenario.Seed, stream: 10 + (ulong)association);
        InventedCommune seat = Seat(random);
        string name = Named(association, seat);
        DateOnly from = scenario.To.AddYears(-1).AddDays(1) is var first && first > scenario.From ? first : scenario.From;
        Tally tally = new();
        int lines = random.Between(90, 220);
        InventedCalendar calendar = new(from, scenario.To, lines);
        List<object?[]> rows = [.. Enumerable.Range(0, lines).Select(line => Row(line, calendar.Date(calendar.DayOf(line)), name, seat, random, tally))];
        WorkbookTemplate.Activities.Write(target, new TemplateContent(name, from, scenario.To, scenario.To.AddDays(15 + association), rows));
        return new InventedExpectation(lines, tally.Bad, tally.Participants, tally.Minutes);
    }

    /// <summary>Name of an association, from 0, as it writes it.</summary>
    public string Name(int association) => Named(association, Seat(new InventedRandom(scenario.Seed, stream: 10 + (ulong)association)));

    private InventedCommune Seat(InventedRandom random) => scenario.Communes[random.Below(scenario.Communes.Count)];

    private static string Named(int association, InventedCommune seat) => Names[association].Replace("{0}", seat.Name, StringComparison.Ordinal);

    private object?[] Row(int line, DateOnly day, string name, InventedCommune seat, InventedRandom random, Tally tally)
    {
        InventedCra cra = new();
        cra.Draw(random);
        BadLine bad = random.Chance(Math.Max(scenario.BadShare, scenario.BadShare > 0 ? 0.01 : 0)) ? Faults[random.Below(Faults.Length)] : BadLine.None;
        InventedCommune commune = random.Chance(0.7) ? seat : scenario.Communes[random.Below(scenario.Communes.Count)];
        int minutes = InventedCra.MinutesOf[cra.Duration];
        int women = Enumerable.Range(0, cra.Participants).Count(_ => random.Chance(0.62));
        bool profiles = random.Chance(0.85);
        tally.Add(bad, cra.Participants, minutes);
        return
        [
            $"A{line + 1:0000}", DayOf(day, bad), Kinds[cra.Kind], bad == BadLine.UnknownCommune ? "99999" : commune.Code, commune.Name, Places[PlaceWeights.Draw(random)],
            cra.Participants, cra.Recurrents, bad == BadLine.NegativeMinutes ? -30 : minutes, bad == BadLine.UnknownTheme ? "Thème que personne ne connaît" : Themes[ThemeWeights.Draw(random)], null, null,
            .. cra.Ages.Select(age => profiles ? (object)age : null), profiles ? women : null, profiles ? cra.Participants - women : null,
            .. cra.Statuses.Take(4).Select(status => profiles ? (object)status : null), name, null, $"{FirstNames[random.Below(2)]} {LastNames[line % 3]}",
        ];
    }

    private static object? DayOf(DateOnly day, BadLine bad) => bad switch
    {
        BadLine.ImpossibleDate => "31/02/2025",
        BadLine.MissingDate => null,
        _ => day,
    };

    private sealed class Tally
    {
        public Dictionary<BadLine, int> Bad { get; } = Faults.ToDictionary(fault => fault, _ => 0);

        public long Participants { get; private set; }

        public long Minutes { get; private set; }

        public void Add(BadLine bad, int participants, int minutes)
        {
            if (bad != BadLine.None)
            {
                Bad[bad]++;
                return;
            }
            Participants += participants;
            Minutes += minutes;
        }
    }
}
