using System.Runtime.Versioning;
using Evaluation.Declared;
using Evaluation.Testing;
using Evaluation.Warehouse;
using Evaluation.Worker.Commands;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Tests.Folder;

public sealed class DatabasePlaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("database: entrepot.duckdb")]
    [InlineData("database: { engine: duckdb, path: entrepot.duckdb }")]
    public void A_path_is_a_DuckDB_file_of_the_folder(string text) =>
        Assert.Equal(WarehouseSettings.At(Path.Combine(_folder.Path, "entrepot.duckdb")), Read(text).Settings(_folder.Path));

    [Fact]
    public void A_server_is_reached_by_the_string_in_the_environment()
    {
        Environment.SetEnvironmentVariable("EVALUATION_PLACE_TEST", " Host=serveur;Database=plan \n");
        WarehouseSettings settings = Read("database: { engine: postgresql, environment: EVALUATION_PLACE_TEST, file: absent.txt, distribute: false }").Settings(_folder.Path);
        Assert.Equal(WarehouseSettings.On(Engine.PostgreSql, "Host=serveur;Database=plan") with { Distribute = false }, settings);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_server_is_reached_by_the_string_in_a_file_that_only_its_owner_reads()
    {
        string file = _folder.Write("connexion.txt", "Server=serveur;Database=plan;Password=secret\n");
        DatabasePlace place = Read("database: { engine: sqlserver, file: connexion.txt }");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        UsageFault open = Assert.Throws<UsageFault>(() => place.Settings(_folder.Path));
        Assert.Equal($"La chaîne de connexion [{file}] est lisible par d'autres que son propriétaire\u00a0: chmod 600 {file}", open.Message);
        File.SetUnixFileMode(file, UnixFileMode.UserRead);
        WarehouseSettings settings = place.Settings(_folder.Path);
        Assert.Equal(WarehouseSettings.On(Engine.SqlServer, "Server=serveur;Database=plan;Password=secret"), settings);
        Assert.DoesNotContain("secret", settings.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_string_that_is_nowhere_is_asked_for_by_name()
    {
        Assert.Equal(
            "La variable d'environnement [EVALUATION_NOWHERE] ne porte pas de chaîne de connexion.",
            Assert.Throws<UsageFault>(() => Read("database: { engine: postgresql, environment: EVALUATION_NOWHERE }").Settings(_folder.Path)).Message);
        Assert.StartsWith("Le fichier [", Assert.Throws<UsageFault>(() => Read("database: { engine: postgresql, file: absent.txt }").Settings(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("database: { engine: oracle, path: x }", "[evaluation.yaml] ligne 1, database.engine : [oracle] n'est pas admis, écrire un mot parmi [duckdb, postgresql, sqlserver]")]
    [InlineData("database: { engine: postgresql }", "[evaluation.yaml] ligne 1, database.engine : la chaîne de connexion ne s'écrit pas ici : dire dans quelle variable d'environnement (environment) ou dans quel fichier (file) elle est")]
    [InlineData("database: { engine: postgresql, environment: E, connection: Host=x }", "[evaluation.yaml] ligne 1, database : clé inconnue [connection]")]
    [InlineData("database: { engine: sqlserver, environment: E, distribute: true }", "[evaluation.yaml] ligne 1, database : clé inconnue [distribute]")]
    public void A_wrong_place_is_told_with_its_line(string text, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<DefinitionFaultException>(() => Read(text)).Message.Replace('\u00a0', ' '));

    private static DatabasePlace Read(string text) => DeclaredFile.Read("evaluation.yaml", text, map => DatabasePlace.Read(map.Value("database")!));
}
