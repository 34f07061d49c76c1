namespace Evaluation.Etl.Invented;

/// <summary>One compte rendu d'activité being drawn; the same object serves every line.</summary>
internal sealed class InventedCra
{
    /// <summary>The values of cra.canal in the partner's files.</summary>
    public static readonly string[] Channels = ["rattachement", "autre lieu", "distance", "domicile"];

    /// <summary>The values of cra.activite.</summary>
    public static readonly string[] Kinds = ["individuel", "ponctuel", "collectif"];

    /// <summary>The values of cra.themes.</summary>
    public static readonly string[] Themes =
    [
        "demarche en ligne", "equipement informatique", "internet", "courriel", "smartphone", "vocabulaire", "traitement texte", "contenus numeriques", "securite",
        "trouver emploi", "sante", "fraude et harcelement", "echanger", "diagnostic", "accompagner enfant", "scolaire", "budget", "tpe/pme", "autre",
    ];

    private static readonly WeightedChoice ThemeWeights = new(300, 190, 110, 85, 80, 55, 55, 60, 40, 45, 45, 25, 20, 18, 14, 14, 14, 8, 12);
    private static readonly WeightedChoice ThemeCounts = new(62, 22, 11, 5);
    private static readonly WeightedChoice KindWeights = new(55, 27, 18);
    private static readonly WeightedChoice ChannelWeights = new(66, 25, 4, 5);
    private static readonly WeightedChoice GroupSizes = new(8, 12, 15, 16, 14, 11, 9, 6, 4, 3, 2);
    private static readonly int[][] DurationWeights = [[25, 44, 19, 9, 2, 1, 0, 0], [68, 26, 6, 0, 0, 0, 0, 0], [0, 2, 18, 24, 38, 6, 9, 3]];
    private static readonly WeightedChoice[] DurationsOf = [.. DurationWeights.Select(weights => new WeightedChoice(weights))];
    private static readonly WeightedChoice[] AgesOf = [new(1, 2, 12, 36, 49), new(1, 3, 17, 38, 41), new(5, 9, 10, 28, 48)];
    private static readonly WeightedChoice[] StatusesOf = [new(100, 0, 0, 0, 0), new(92, 4, 2, 0, 2), new(20, 45, 28, 0, 7), new(2, 50, 38, 2, 8), new(0, 6, 4, 86, 4)];

    /// <summary>The values of cra.duree.</summary>
    public static readonly string[] Durations = ["0-30", "30-60", "60", "90", "120", "150", "180", "240"];

    /// <summary>Minutes of each duration, by the partner's own reading.</summary>
    public static readonly int[] MinutesOf = [15, 45, 60, 90, 120, 150, 180, 240];

    /// <summary>Index in <see cref="Kinds"/>.</summary>
    public int Kind { get; private set; }

    /// <summary>Index in <see cref="Channels"/>.</summary>
    public int Channel { get; private set; }

    /// <summary>Index in <see cref="Durations"/>.</summary>
    public int Duration { get; private set; }

    /// <summary>People present.</summary>
    public int Participants { get; private set; }

    /// <summary>Of whom, people who had come before.</summary>
    public int Recurrents { get; private set; }

    /// <summary>People by age band; they sum to the participants.</summary>
    public int[] Ages { get; } = new int[5];

    /// <summary>People by status; they sum to the participants.</summary>
    public int[] Statuses { get; } = new int[5];

    /// <summary>Themes as bits over <see cref="Themes"/>.</summary>
    public int ThemeBits { get; private set; }

    /// <summary>People who go on individually, in a workshop, or are redirected.</summary>
    public (int Individual, int Workshop, int Redirected) FollowUps { get; private set; }

    /// <summary>Draws the next one.</summary>
    public void Draw(InventedRandom random)
    {
        Kind = KindWeights.Draw(random);
        Channel = ChannelWeights.Draw(random);
        Duration = DurationsOf[Kind].Draw(random);
        Participants = Kind == 2 ? 2 + GroupSizes.Draw(random) : 1;
        Recurrents = random.Below(Participants + 1);
        DrawPeople(random);
        DrawThemes(random);
        FollowUps = Kind == 2
            ? (0, random.Chance(0.5) ? Recurrents : 0, 0)
            : (random.Chance(0.42) ? 1 : 0, random.Chance(0.08) ? 1 : 0, random.Chance(0.03) ? 1 : 0);
    }

    private void DrawPeople(InventedRandom random)
    {
        Array.Clear(Ages);
        Array.Clear(Statuses);
        for (int person = 0; person < Participants; person++)
        {
            int age = AgesOf[Kind].Draw(random);
            Ages[age]++;
            Statuses[StatusesOf[age].Draw(random)]++;
        }
    }

    private void DrawThemes(InventedRandom random)
    {
        ThemeBits = 0;
        for (int left = 1 + ThemeCounts.Draw(random); left > 0; left--)
        {
            ThemeBits |= 1 << ThemeWeights.Draw(random);
        }
    }
}
