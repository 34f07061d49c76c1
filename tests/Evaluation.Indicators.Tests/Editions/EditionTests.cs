using Evaluation.Indicators.Editions;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Editions;

/// <summary>The life of an edition: who may do what when, what is sealed, what a verification finds.</summary>
public sealed class EditionTests : IDisposable
{
    private readonly EditedTerritory _territory = new(TestEngine.DuckDb);

    public EditionTests() => _territory.Load("a.csv", EditedTerritory.Workshops(1, 40, 1, 6));

    public void Dispose() => _territory.Dispose();

    [Fact]
    public void The_same_inputs_make_the_same_bytes_whatever_was_loaded_since()
    {
        Edition first = _territory.Draft();
        Dictionary<string, string> hashes = first.Manifest.Files.ToDictionary(file => file.Name, file => file.Sha256);
        _territory.Load("b.csv", EditedTerritory.Workshops(101, 10, 3, 6));
        Edition again = _territory.Draft(first.Manifest.AsOf);
        Assert.Equal(("2025-committee-1", "2025-committee-2"), (first.Id, again.Id));
        Assert.Equal(hashes, again.Manifest.Files.ToDictionary(file => file.Name, file => file.Sha256));
        Assert.Equal(first.Manifest.Deliveries, again.Manifest.Deliveries);
        EditionManifest Alike(Edition edition) => edition.Manifest with { Edition = "", States = [], Files = [], Deliveries = [], Contracts = [], Parameters = null! };
        Assert.Equal(Alike(first), Alike(again));
        Assert.NotEqual(hashes["figures.jsonl"], _territory.Draft().Manifest.Files.Single(file => file.Name == "figures.jsonl").Sha256);
    }

    [Fact]
    public void Only_the_steps_agreed_on_are_taken_each_signed_and_nothing_moves_after_a_publication()
    {
        Edition edition = _territory.Draft();
        EditionState[] all = Enum.GetValues<EditionState>();
        Assert.Equal(
            ["Draft>Review", "Review>Reserves", "Review>Validated", "Reserves>Review", "Reserves>Validated", "Validated>Published"],
            all.SelectMany(from => EditionStates.After(from).Select(to => $"{from}>{to}")));
        Refused("l'édition [2025-committee-1] est [brouillon]\u00a0: elle ne peut pas devenir [publiée], seulement [en revue]", () => Move(edition, EditionState.Published));
        Refused("dire qui agit", () => _territory.Desk.Move(edition, EditionState.Review, " ", null));
        Move(edition, EditionState.Review);
        Refused("des réserves se disent", () => Move(edition, EditionState.Reserves));
        _territory.Desk.Move(edition, EditionState.Reserves, "préfecture", "vérifier le CCAS");
        _territory.Desk.Comment(edition, edition.Figures()[0].Id, "CCAS", "Deux mois de grève.");
        Refused("l'édition [2025-committee-1] n'a pas de chiffre [ACT-99]", () => _territory.Desk.Comment(edition, "ACT-99", "CCAS", "?"));
        Move(edition, EditionState.Validated);
        Move(edition, EditionState.Published);
        Edition read = _territory.Shelf.Find("2025");
        Assert.Equal(["brouillon", "en revue", "réserves", "validée", "publiée"], read.Manifest.States.Select(state => state.State.French()));
        Assert.Equal(("préfecture", "vérifier le CCAS"), (read.Manifest.States[2].By, read.Manifest.States[2].Note));
        Assert.Equal("Deux mois de grève.", Assert.Single(read.Comments()).Text);
        Assert.Empty(new EditionVerification(read).Faults(read.ManifestSha256));
        Refused("l'édition [2025-committee-1] est publiée depuis le ", () => Move(read, EditionState.Review));
        Refused("l'édition [2025-committee-1] est publiée depuis le ", () => _territory.Desk.Comment(read, read.Figures()[0].Id, "CCAS", "Trop tard."));
    }

    [Fact]
    public void A_verification_finds_a_changed_byte_a_missing_or_added_file_a_number_under_a_mask_and_a_broken_chain()
    {
        Edition first = _territory.Published();
        Edition second = _territory.Published();
        Assert.Equal((2, new PreviousEdition(first.Id, first.ManifestSha256)), (second.Manifest.Sequence, second.Manifest.Previous));
        Assert.Empty(Faults(second));

        using TemporaryFolder elsewhere = new();
        string copy = Path.Combine(elsewhere.Path, "copie");
        Directory.CreateDirectory(copy);
        Array.ForEach(Directory.GetFiles(second.Path), file => File.Copy(file, Path.Combine(copy, Path.GetFileName(file))));
        EditionVerification alone = new(Edition.Read(copy));
        Assert.Empty(alone.Faults());
        Assert.StartsWith("L'édition précédente [2025-committee-1] n'est pas à côté", Assert.Single(alone.Unknown(second.ManifestSha256)), StringComparison.Ordinal);
        Assert.StartsWith("manifest.json lui-même n'est comparé à rien", alone.Unknown()[0], StringComparison.Ordinal);
        Assert.Empty(new EditionVerification(first).Unknown());
        Assert.StartsWith("manifest.json n'a pas l'empreinte donnée", Assert.Single(alone.Faults(first.ManifestSha256)), StringComparison.Ordinal);

        string figures = Path.Combine(copy, "figures.jsonl");
        string sealedOnce = File.ReadAllText(figures);
        File.WriteAllText(figures, sealedOnce.Replace("\"hidden\":false", "\"hidden\":true", StringComparison.Ordinal));
        string[] masked = [.. Faults(Edition.Read(copy))];
        Assert.StartsWith("figures.jsonl a changé depuis que l'édition est écrite", masked[0], StringComparison.Ordinal);
        Assert.Contains(masked, fault => fault.EndsWith("est masqué et porte un nombre.", StringComparison.Ordinal));
        File.WriteAllText(figures, sealedOnce[..^20]);
        Assert.Contains("figures.jsonl ne se lit pas\u00a0: la dernière ligne n'est pas finie.", Faults(Edition.Read(copy)));
        File.Delete(figures);
        File.WriteAllText(Path.Combine(copy, "ajout.txt"), "x");
        Directory.CreateDirectory(Path.Combine(copy, "annexe"));
        Assert.Equal(["figures.jsonl manque.", "ajout.txt n'est pas de l'édition\u00a0: le manifeste ne le nomme pas.", "annexe n'est pas de l'édition\u00a0: le manifeste ne le nomme pas."], Faults(Edition.Read(copy)));

        string manifest = Path.Combine(first.Path, "manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"as_of\": ", "\"as_of\":  ", StringComparison.Ordinal));
        Assert.Equal("La chaîne est rompue\u00a0: l'édition précédente [2025-committee-1] n'est plus celle que celle-ci atteste.", Assert.Single(Faults(second)));
        Assert.Equal("La chaîne est rompue\u00a0: l'édition suivante [2025-committee-2] atteste un autre manifeste que celui-ci.", Assert.Single(Faults(Edition.Read(first.Path))));
        File.WriteAllText(manifest, "{");
        Assert.StartsWith("manifest.json de [", Assert.Throws<IndicatorRefusal>(() => Edition.Read(first.Path)).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Faults(Edition edition) => new EditionVerification(edition).Faults();

    private void Move(Edition edition, EditionState state) => _territory.Desk.Move(edition, state, "comité stratégique", null);

    private static void Refused(string start, Action action) => Assert.StartsWith(start, Assert.Throws<IndicatorRefusal>(action).Message, StringComparison.Ordinal);
}
