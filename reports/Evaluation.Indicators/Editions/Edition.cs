using System.Text;
using System.Text.Json;
using Evaluation.Indicators.Editions.Sealing;

namespace Evaluation.Indicators.Editions;

/// <summary>An edition on disk: a folder of files that its manifest names.</summary>
public sealed class Edition
{
    /// <summary>Name of the manifest's file.</summary>
    internal const string ManifestFile = "manifest.json";

    /// <summary>Name of the figures' file.</summary>
    internal const string FiguresFile = "figures.jsonl";

    /// <summary>Name of the comments' file.</summary>
    internal const string CommentsFile = "comments.jsonl";

    private Edition(string path, byte[] bytes, EditionManifest manifest)
    {
        Path = path;
        Manifest = manifest;
        ManifestSha256 = EditionFile.HashOf(bytes);
    }

    /// <summary>Its folder.</summary>
    public string Path { get; }

    /// <summary>What it is.</summary>
    public EditionManifest Manifest { get; private set; }

    /// <summary>Hash of its manifest: the seal, once published.</summary>
    public string ManifestSha256 { get; private set; }

    /// <summary>Its name.</summary>
    public string Id => Manifest.Edition;

    /// <summary>The state it is in.</summary>
    public StateChange State => Manifest.Last;

    /// <summary>Reads an edition.</summary>
    /// <exception cref="IndicatorRefusal">The folder is none, or its manifest can't be read.</exception>
    public static Edition Read(string path)
    {
        string file = System.IO.Path.Combine(path, ManifestFile);
        if (!File.Exists(file))
        {
            throw new IndicatorRefusal($"[{path}] n'est pas une édition\u00a0: {ManifestFile} n'y est pas");
        }

        byte[] bytes = File.ReadAllBytes(file);
        try
        {
            EditionManifest manifest = JsonSerializer.Deserialize<EditionManifest>(bytes, EditionJson.Page) ?? throw new JsonException();
            return manifest.States.Count > 0 ? new Edition(path, bytes, manifest) : throw new JsonException();
        }
        catch (JsonException fault)
        {
            throw new IndicatorRefusal($"{ManifestFile} de [{path}] n'est pas lisible{(fault.LineNumber is long line ? $", ligne {line + 1}" : "")}\u00a0: le fichier a été modifié ou coupé");
        }
    }

    /// <summary>Its figures, in the order of their names.</summary>
    /// <exception cref="IndicatorRefusal">The file is missing or is not what it was.</exception>
    public IReadOnlyList<EditionFigure> Figures() => Rows<EditionFigure>(FiguresFile);

    /// <summary>Its comments, in the order in which they were made.</summary>
    public IReadOnlyList<FigureComment> Comments() => File.Exists(Place(CommentsFile)) ? Rows<FigureComment>(CommentsFile) : [];

    /// <summary>The bytes of one of its files.</summary>
    internal byte[] Bytes(string name) => File.ReadAllBytes(Place(name));

    /// <summary>Where one of its files is.</summary>
    internal string Place(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Replaces its manifest, whole or not at all.</summary>
    internal void Write(EditionManifest manifest)
    {
        byte[] bytes = Encode(manifest);
        string beside = Place($".{ManifestFile}");
        File.WriteAllBytes(beside, bytes);
        File.Move(beside, Place(ManifestFile), overwrite: true);
        Manifest = manifest;
        ManifestSha256 = EditionFile.HashOf(bytes);
    }

    /// <summary>The bytes of a manifest.</summary>
    internal static byte[] Encode(EditionManifest manifest) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(manifest, EditionJson.Page) + "\n");

    private IReadOnlyList<T> Rows<T>(string file)
    {
        try
        {
            return EditionJson.Rows<T>(Encoding.UTF8.GetString(Bytes(file)));
        }
        catch (Exception fault) when (fault is JsonException or FileNotFoundException)
        {
            throw new IndicatorRefusal($"{file} de l'édition [{Id}] ne se lit pas\u00a0: {(fault is JsonException ? fault.Message : "le fichier manque")}");
        }
    }
}
