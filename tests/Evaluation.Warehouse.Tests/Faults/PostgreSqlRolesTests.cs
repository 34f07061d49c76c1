using Evaluation.Testing.Faults;
using Evaluation.Warehouse.Dialects;

namespace Evaluation.Warehouse.Tests.Faults;

/// <summary>Those who load write, those who read read, the public gets nothing; what one lacks is told with the words to run.</summary>
public sealed class PostgreSqlRolesTests(FragilePostgreSql server) : IClassFixture<FragilePostgreSql>, IDisposable
{
    private readonly FaultyTerritory _territory = new();

    public void Dispose() => _territory.Dispose();

    [FragilePostgreSqlFact]
    public void A_member_of_the_loaders_loads_one_of_the_readers_reads_and_anybody_else_does_neither()
    {
        string warehouse = server.NewWarehouse();
        server.Run("postgres", "create role chargeuse login in role evaluation_loader", "create role lectrice login in role evaluation_reader", "create role passante login");
        using (WarehouseDatabase loading = WarehouseDatabase.Open(server.Settings(warehouse, "chargeuse"), TimeProvider.System))
        {
            Assert.Equal(20, _territory.Load(loading, 20).Outcome!.Loaded);
        }

        Assert.Contains("fact_activity 20", _territory.Counts(server.Settings(warehouse, "lectrice")), StringComparison.Ordinal);
        Assert.Equal(
            (EngineFaultKind.ReadOnly, "La base n'accepte que la lecture : cannot execute … in a read-only transaction. Ouvrez l'entrepôt sur le serveur principal, ou faites retirer « default_transaction_read_only »."),
            Fault.Of(() => Refuse(WarehouseDatabase.OpenReadOnly(server.Settings(warehouse, "lectrice"), TimeProvider.System))));
        Assert.Equal(
            (EngineFaultKind.NoRights, "L'utilisateur n'a pas les droits qu'il faut : permission denied for table journal_refusal. Demandez-les à l'administrateur de la base ; « evaluation check » dit lesquels."),
            Fault.Of(() => Refuse(WarehouseDatabase.Open(server.Settings(warehouse, "lectrice"), TimeProvider.System))));
        Assert.Equal(
            (EngineFaultKind.Missing, "L'entrepôt n'existe pas encore dans cette base, ou l'utilisateur n'a pas le droit de le lire : chargez d'abord une livraison avec « evaluation load », ou demandez ce droit à l'administrateur."),
            Fault.Of(() => WarehouseDatabase.OpenReadOnly(server.Settings(warehouse, "passante"), TimeProvider.System).Dispose()));
    }

    [FragilePostgreSqlFact]
    public void The_report_tells_each_what_is_missing_and_the_words_to_run()
    {
        string warehouse = server.NewWarehouse();
        server.Run("postgres", "create role liseuse login in role evaluation_reader", "create role apporteuse login in role evaluation_loader", "create role visiteuse login");
        server.Run("postgres", "alter role visiteuse set statement_timeout = '2s'", $"alter role visiteuse in database {warehouse} set default_transaction_read_only = on");
        Assert.Equal(("utilisateur postgres : lit, écrit et met à niveau l'entrepôt", ""), Report(warehouse, "postgres"));
        Assert.Equal(("utilisateur apporteuse : lit et écrit l'entrepôt, ne peut pas le mettre à niveau", ""), Report(warehouse, "apporteuse"));
        Assert.Equal(
            ("utilisateur liseuse : lit l'entrepôt", "Cet utilisateur ne peut pas écrire dans l'entrepôt : s'il doit charger, faites exécuter « grant evaluation_loader to liseuse »."),
            Report(warehouse, "liseuse"));
        Assert.Equal(
            ("utilisateur visiteuse : ne peut pas lire l'entrepôt",
            $"""
            La base n'accepte que la lecture : faites exécuter « alter database {warehouse} reset default_transaction_read_only; alter role visiteuse reset default_transaction_read_only ».
            Cet utilisateur ne peut pas lire l'entrepôt : faites exécuter « grant evaluation_reader to visiteuse ».
            Cet utilisateur ne peut pas écrire dans l'entrepôt : s'il doit charger, faites exécuter « grant evaluation_loader to visiteuse ».
            Le serveur arrête toute requête après 2s, ce qui peut couper un chargement : faites exécuter « alter role visiteuse set statement_timeout = 0 ».
            """),
            Report(warehouse, "visiteuse"));
        Assert.Equal(
            ("utilisateur visiteuse : ne peut pas créer l'entrepôt",
            """
            Cet utilisateur ne peut pas créer l'entrepôt : faites exécuter « grant create on database postgres to visiteuse ».
            Le serveur arrête toute requête après 2s, ce qui peut couper un chargement : faites exécuter « alter role visiteuse set statement_timeout = 0 ».
            """),
            Report("postgres", "visiteuse"));
    }

    [FragilePostgreSqlFact]
    public void Roles_that_the_user_may_not_make_are_told_with_the_words_to_run_and_these_suffice()
    {
        using FragilePostgreSql bare = new();
        bare.Run("postgres", "create role fondatrice login", "create database d owner fondatrice");
        WarehouseDatabase.Open(bare.Settings("d", "fondatrice"), TimeProvider.System).Dispose();
        EngineReport report = WarehouseDatabase.Inspect(bare.Settings("d", "fondatrice"), TimeProvider.System);
        Assert.Equal(
            [
                "Le rôle de ceux qui chargent manque : faites exécuter « create role evaluation_loader; grant usage, create on schema evaluation to evaluation_loader; grant select, insert, update, delete, truncate on all tables in schema evaluation to evaluation_loader ».",
                "Le rôle de ceux qui lisent manque : faites exécuter « create role evaluation_reader; grant usage on schema evaluation to evaluation_reader; grant select on all tables in schema evaluation to evaluation_reader ».",
            ],
            report.Missing.Select(sentence => sentence.Replace('\u00a0', ' ')));
        foreach (string sentence in report.Missing)
        {
            bare.Run("d", sentence[(sentence.IndexOf('«', StringComparison.Ordinal) + 2)..sentence.IndexOf('»', StringComparison.Ordinal)].Trim());
        }

        bare.Run("d", "create role lectrice login in role evaluation_reader");
        using WarehouseDatabase read = WarehouseDatabase.OpenReadOnly(bare.Settings("d", "lectrice"), TimeProvider.System);
        Assert.Equal(0, read.LatestLoad());
        Assert.Empty(WarehouseDatabase.Inspect(bare.Settings("d", "fondatrice"), TimeProvider.System).Missing);
    }

    [FragilePostgreSqlFact]
    public void Who_may_only_read_keeps_tables_for_the_session_unless_that_right_was_taken_away()
    {
        string warehouse = server.NewWarehouse();
        server.Run("postgres", "create role calculatrice login in role evaluation_reader");
        using (WarehouseDatabase reading = WarehouseDatabase.OpenReadOnly(server.Settings(warehouse, "calculatrice"), TimeProvider.System))
        {
            Assert.True(reading.Session.KeepsTables);
            reading.Session.KeepTable("kept", "select theme_key from dim_theme where theme_key > @key", new { key = 0 });
            Assert.True(reading.Session.ScalarText<long>("select count(*) from kept") > 0);
            reading.Session.DropTable("kept");
            Assert.Equal(EngineFaultKind.ReadOnly, Fault.Of(() => reading.Session.ExecuteText("create temp table kept (one int)")).Kind);
        }

        server.Run("postgres", $"revoke temporary on database {warehouse} from public");
        using WarehouseDatabase refused = WarehouseDatabase.OpenReadOnly(server.Settings(warehouse, "calculatrice"), TimeProvider.System);
        Assert.False(refused.Session.KeepsTables);
    }

    private static void Refuse(WarehouseDatabase database)
    {
        using (database)
        {
            database.Session.Execute("journal/insert-refusal", new { at = DateTime.UnixEpoch, feed = "f", file = "f", sentence = "s" });
        }
    }

    private (string Rights, string Missing) Report(string warehouse, string role)
    {
        EngineReport report = WarehouseDatabase.Inspect(server.Settings(warehouse, role), TimeProvider.System);
        return (report.Rights.Replace('\u00a0', ' '), string.Join('\n', report.Missing).Replace('\u00a0', ' '));
    }
}
