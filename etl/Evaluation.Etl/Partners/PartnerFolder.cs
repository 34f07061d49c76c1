using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>The declared files of one partner, before they are read.</summary>
/// <param name="Code">Name of its folder.</param>
/// <param name="Files">Path for messages and content of each file.</param>
public sealed record PartnerFolder(string Code, IReadOnlyList<(string Path, string Text)> Files)
{
    /// <summary>The standard partners this program ships.</summary>
    public static IReadOnlyList<PartnerFolder> Shipped() =>
    [
        .. ShippedFiles.Under(typeof(PartnerFolder).Assembly, "partners/")
            .GroupBy(file => file.Name.Split('/')[1], StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new PartnerFolder(group.Key, [.. group.Select(file => ($"etl/{file.Name}", file.Text))])),
    ];

    /// <summary>The partners of a territory folder.</summary>
    /// <param name="folder">Path of its <c>partners</c> folder; none when it does not exist.</param>
    public static IReadOnlyList<PartnerFolder> Under(string folder) => !Directory.Exists(folder)
        ? []
        :
        [
            .. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(path => new PartnerFolder(
                Path.GetFileName(path),
                [.. Directory.GetFiles(path).Where(IsDeclared).Order(StringComparer.Ordinal).Select(file => ($"partners/{Path.GetFileName(path)}/{Path.GetFileName(file)}", File.ReadAllText(file)))])),
        ];

    private static bool IsDeclared(string file) =>
        file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".map.csv", StringComparison.Ordinal);
}
