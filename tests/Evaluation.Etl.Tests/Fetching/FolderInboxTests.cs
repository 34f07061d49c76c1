using Evaluation.Etl.Fetching;

namespace Evaluation.Etl.Tests.Fetching;

/// <summary>A folder where somebody puts files.</summary>
public sealed class FolderInboxTests : IDisposable
{
    private const string Declared = "kind: folder\npath: depots/ccas\npattern: \"*.csv\"\nquiet_seconds: 30";
    private readonly FetchingGround _ground = new();

    public void Dispose() => _ground.Dispose();

    [Fact]
    public void Whole_files_are_deliveries_in_the_order_of_their_names()
    {
        Put("2025-02.csv", 60);
        Put("2025-01.csv", 60);
        Put("notes.txt", 60);
        Assert.Equal("2025-01.csv 2025-02.csv", Names(_ground.Fetch(Declared)));
    }

    [Fact]
    public void A_file_still_being_written_or_not_yet_named_for_good_waits_and_is_said()
    {
        Put("a.csv", 5);
        Put("b.csv.part", 60);
        Put(".c.csv", 60);
        FetchOutcome outcome = _ground.Fetch(Declared);
        Assert.Empty(outcome.Deliveries);
        Assert.Equal("Un fichier est encore en cours d'écriture, ou vient de l'être\u00a0: il sera pris la prochaine fois.", Assert.Single(outcome.Notes));
        _ground.Clock.Pass(TimeSpan.FromSeconds(30));
        Assert.Equal("a.csv", Names(_ground.Fetch(Declared)));
    }

    [Fact]
    public void Loaded_a_file_moves_to_traites_and_refused_to_refuses_with_the_reason_beside()
    {
        Put("a.csv", 60);
        FetchingGround.Settle(_ground.Fetch(Declared));
        Put("b.csv", 60);
        FetchingGround.Settle(_ground.Fetch(Declared), "Le fichier n'a pas d'en-tête.");
        Assert.Equal("refuses/b.csv refuses/b.csv.motif.txt traites/a.csv", Files());
        Assert.Equal("Le fichier n'a pas d'en-tête.\n", File.ReadAllText(Path.Combine(_ground.Path, "depots/ccas/refuses/b.csv.motif.txt")));
        Assert.Equal("Le dossier n'a aucun fichier nouveau.", Assert.Single(_ground.Fetch(Declared).Notes));
    }

    [Fact]
    public void A_file_of_a_name_already_there_keeps_both()
    {
        Put("a.csv", 60);
        FetchingGround.Settle(_ground.Fetch(Declared));
        Put("a.csv", 60);
        FetchingGround.Settle(_ground.Fetch(Declared));
        Assert.Equal("traites/a-20260115T080004Z.csv traites/a.csv", Files());
    }

    [Fact]
    public void Killed_between_its_load_and_its_move_it_is_found_again()
    {
        Put("a.csv", 60);
        _ground.Fetch(Declared);
        Assert.Equal("a.csv", Names(_ground.Fetch(Declared)));
    }

    [Fact]
    public void A_look_moves_nothing()
    {
        Put("a.csv", 60);
        Assert.Equal("Un fichier à prendre (4 octets).", Assert.Single(_ground.Look(Declared).Notes));
        Assert.Equal("a.csv", Files());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.Equal("Partenaire [essai], flux [seances], le dossier [depots/ccas] n'existe pas\u00a0: créez-le, ou corrigez «\u00a0path\u00a0» du flux.", _ground.Fetch(Declared).Refusal);

    private void Put(string name, int secondsOld) =>
        File.SetLastWriteTimeUtc(_ground.Write($"depots/ccas/{name}", "a;b\n"), _ground.Clock.GetUtcNow().UtcDateTime.AddSeconds(-secondsOld));

    private string Files() => string.Join(' ', Directory.EnumerateFiles(Path.Combine(_ground.Path, "depots/ccas"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Path.Combine(_ground.Path, "depots/ccas"), file)).Order(StringComparer.Ordinal));

    private static string Names(FetchOutcome outcome) => string.Join(' ', outcome.Deliveries.Select(delivery => Path.GetFileName(delivery.Path)));
}
