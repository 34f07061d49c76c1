using System.Security.Cryptography;
using System.Text;
using Evaluation.Declared;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Etl.Returns;
using Evaluation.Indicators;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Texts;
using Evaluation.Worker.Commands;
using Evaluation.Worker.Schedule.Declared;

namespace Evaluation.Worker.Folder;

/// <summary>One deployment: a folder with its settings, plan, partners and own indicators, outside of the program.</summary>
internal sealed class TerritoryFolder
{
    private const string KeyVariable = "EVALUATION_PSEUDONYM_KEY";

    private TerritoryFolder(string path, EvaluationFile settings, PartnerCatalog partners, IReadOnlyList<DeclaredText> declared)
    {
        Path = path;
        Settings = settings;
        Partners = partners;
        Declared = declared;
    }

    /// <summary>Where it is.</summary>
    internal string Path { get; }

    /// <summary>Its settings.</summary>
    internal EvaluationFile Settings { get; }

    /// <summary>Its partners and their feeds.</summary>
    internal PartnerCatalog Partners { get; }

    /// <summary>Its settings, plans and indicators, and the standard indicators, as texts.</summary>
    internal IReadOnlyList<DeclaredText> Declared { get; }

    /// <summary>Where the warehouse is.</summary>
    /// <exception cref="UsageFault">The connection string can't be read.</exception>
    internal WarehouseSettings Warehouse() => Settings.Database.Settings(Path);

    /// <summary>The folder of originals.</summary>
    internal string Archive => Inside(Settings.Archive);

    /// <summary>The originals that wait to go back to their partners.</summary>
    internal InboxOriginals Originals(TimeProvider clock) => new(System.IO.Path.Combine(Path, "inbox", "originals"), Settings.Returns.KeepDays, clock);

    /// <summary>Variables of the environment that what it declares to fetch and to alert asks for, and that hold nothing here.</summary>
    internal IReadOnlyList<string> EmptyVariables =>
    [
        .. Partners.Feeds.Select(feed => feed.Fetch?.Token).Where(token => token is { File: null }).Select(token => token!.Environment)
            .Concat(Settings.Alerts?.To.SelectMany(channel => channel.Variables) ?? [])
            .OfType<string>().Where(name => string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(name))).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads the folder whole.</summary>
    /// <exception cref="DefinitionFaultException">Something is wrong: every fault of every file, together.</exception>
    internal static TerritoryFolder Read(string path)
    {
        string file = System.IO.Path.Combine(path, EvaluationFile.FileName);
        if (!File.Exists(file))
        {
            throw new DefinitionFaultException([new DefinitionFault(EvaluationFile.FileName, null, null, string.Empty, $"absent du dossier [{path}] ; « evaluation init {path} » en écrit un, « --folder » en désigne un autre")]);
        }

        List<DefinitionFault> found = [];
        EvaluationFile? settings = Collect(found, faults => EvaluationFile.Read(File.ReadAllText(file), faults));
        List<DefinitionFault> ofPartners = [];
        PartnerCatalog? partners = Catalog(ofPartners, path);
        IReadOnlyList<DeclaredText>? texts = Collect(found, faults => DeclaredTextFiles.Read(path, partners, faults));
        found.AddRange(ofPartners);
        found.AddRange(settings is null || partners is null ? [] : NeverDone(settings, partners));
        if (found.Count > 0)
        {
            throw new DefinitionFaultException(found);
        }

        return new TerritoryFolder(path, settings!, partners!, [new DeclaredText(FolderSettings.Kind, "evaluation", null, EvaluationFile.FileName, settings!.Text), .. texts!]);
    }

    /// <summary>Hash of every declared text: two runs that show the same one were told the same.</summary>
    internal string DeclaredSha256() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', Declared.Concat(Partners.Texts).Select(text => $"{text.Kind} {text.Name} {text.Text.Sha256}").Order(StringComparer.Ordinal)))));

    /// <summary>The key that turns identities into pseudonyms.</summary>
    /// <exception cref="PseudonymKeyFault">It is missing, unreadable or readable by others.</exception>
    internal PseudonymKey Key() => PseudonymKey.Load(Inside(Settings.Key), KeyVariable);

    // A day that no month has, a year gone by: written rightly, and never come.
    private static IEnumerable<DefinitionFault> NeverDone(EvaluationFile settings, PartnerCatalog partners) =>
        from pair in partners.Feeds.Where(feed => feed.Schedule is not null).Select(feed => (File: $"partners/{feed.Code}", feed.Schedule!.Cron)).Concat(settings.Reports.Select(report => (File: $"{EvaluationFile.FileName}, reports [{report.Name}]", report.When.Cron)))
        where !Moments.Comes(pair.Cron)
        select new DefinitionFault(pair.File, null, null, "schedule", $"l'horaire [{pair.Cron}] ne désigne aucun moment à venir");

    private string Inside(string relative) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, relative));

    private static T? Collect<T>(List<DefinitionFault> found, Func<DefinitionFaults, T?> read)
        where T : class
    {
        DefinitionFaults faults = new();
        T? result = read(faults);
        found.AddRange(faults.Ordered);
        return result;
    }

    private static PartnerCatalog? Catalog(List<DefinitionFault> found, string path)
    {
        try
        {
            return PartnerCatalog.Read(PartnerFolder.Shipped(), PartnerFolder.Under(System.IO.Path.Combine(path, "partners")));
        }
        catch (DefinitionFaultException faults)
        {
            found.AddRange(faults.Faults);
            return null;
        }
    }
}
