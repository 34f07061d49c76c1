using Evaluation.Testing;
using Evaluation.Testing.Faults;
using Evaluation.Warehouse.Dialects;

namespace Evaluation.Warehouse.Tests.Faults;

/// <summary>A PostgreSQL that does not let us in: the kind, and the whole sentence.</summary>
public sealed class PostgreSqlOpeningTests(FragilePostgreSql server) : IClassFixture<FragilePostgreSql>
{
    [FragilePostgreSqlFact]
    public void A_server_that_is_down_is_told_so() => Told(
        WarehouseSettings.On(Engine.PostgreSql, "Host=127.0.0.1;Port=1;Username=x;Database=d"),
        EngineFaultKind.Unreachable,
        "L'entrepôt PostgreSQL [127.0.0.1:1/d] ne s'ouvre pas. Aucun serveur n'y répond. Démarrez-le, ou corrigez « Host » et « Port » dans la chaîne de connexion.");

    [FragilePostgreSqlFact]
    public void A_host_that_nobody_knows_is_told_so() => Told(
        WarehouseSettings.On(Engine.PostgreSql, "Host=nulle-part.invalid;Username=x;Database=d"),
        EngineFaultKind.Unreachable,
        "L'entrepôt PostgreSQL [nulle-part.invalid:5432/d] ne s'ouvre pas. Aucune machine ne s'appelle [nulle-part.invalid]. Corrigez « Host » dans la chaîne de connexion.");

    [FragilePostgreSqlFact]
    public void A_host_that_says_nothing_is_told_so()
    {
        using SilentHost silent = new();
        Told(
            WarehouseSettings.On(Engine.PostgreSql, $"Host=127.0.0.1;Port={silent.Port};Username=x;Database=d;Timeout=1"),
            EngineFaultKind.Unreachable,
            $"L'entrepôt PostgreSQL [127.0.0.1:{silent.Port}/d] ne s'ouvre pas. Rien n'y a répondu en 1 s. Vérifiez « Host » et « Port » dans la chaîne de connexion, et qu'aucun pare-feu n'est entre les deux.");
    }

    [FragilePostgreSqlFact]
    public void A_wrong_password_and_a_missing_one_are_told_apart()
    {
        server.Run("postgres", "drop role if exists guarded", "create role guarded login password 'secret'");
        Told(
            server.Settings("postgres", "guarded", "Password=faux"),
            EngineFaultKind.LoginRefused,
            $"L'entrepôt PostgreSQL [{server.Place}/postgres] ne s'ouvre pas. Le serveur ne reconnaît pas l'utilisateur ou son mot de passe : password authentication failed for user \"guarded\". Corrigez la chaîne de connexion.");
        Told(
            server.Settings("postgres", "guarded"),
            EngineFaultKind.LoginRefused,
            $"L'entrepôt PostgreSQL [{server.Place}/postgres] ne s'ouvre pas. Le serveur demande un mot de passe pour [guarded]. Ajoutez « Password » à la chaîne de connexion.");
    }

    [FragilePostgreSqlFact]
    public void A_user_unknown_or_refused_is_told_so()
    {
        Told(
            server.Settings("postgres", "inconnu"),
            EngineFaultKind.LoginRefused,
            $"L'entrepôt PostgreSQL [{server.Place}/postgres] ne s'ouvre pas. Le serveur refuse cet utilisateur : role \"inconnu\" does not exist. Corrigez la chaîne de connexion, ou faites-le admettre (rôle, pg_hba.conf).");
        Told(
            server.Settings("postgres", "refused"),
            EngineFaultKind.LoginRefused,
            $"L'entrepôt PostgreSQL [{server.Place}/postgres] ne s'ouvre pas. Le serveur refuse cet utilisateur : pg_hba.conf rejects connection for host \"127.0.0.1\", user \"refused\", database \"postgres\", no encryption. Corrigez la chaîne de connexion, ou faites-le admettre (rôle, pg_hba.conf).");
    }

    [FragilePostgreSqlFact]
    public void A_database_that_does_not_exist_is_told_so() => Told(
        server.Settings("absente"),
        EngineFaultKind.Missing,
        $"L'entrepôt PostgreSQL [{server.Place}/absente] ne s'ouvre pas. Cette base n'existe pas sur le serveur : database \"absente\" does not exist. Créez-la ou corrigez la chaîne de connexion.");

    [FragilePostgreSqlFact]
    public void A_server_without_the_encryption_asked_for_is_told_so() => Told(
        server.Settings("postgres", more: "SSL Mode=Require"),
        EngineFaultKind.Other,
        $"L'entrepôt PostgreSQL [{server.Place}/postgres] ne s'ouvre pas. La chaîne de connexion demande le chiffrement, que ce serveur n'offre pas. Faites-le activer (« ssl = on »), ou corrigez « SSL Mode ».");

    [FragilePostgreSqlFact]
    public void A_user_who_may_make_nothing_is_told_so()
    {
        server.Run("postgres", "drop role if exists pauvre", "create role pauvre login");
        Told(
            server.Settings("postgres", "pauvre"),
            EngineFaultKind.NoRights,
            "L'utilisateur n'a pas les droits qu'il faut : permission denied for database postgres. Demandez-les à l'administrateur de la base ; « evaluation check » dit lesquels.");
    }

    [FragilePostgreSqlFact]
    public void A_database_that_only_reads_is_told_so()
    {
        server.NewDatabase("lecture");
        server.Run("postgres", "alter database lecture set default_transaction_read_only = on");
        Told(
            server.Settings("lecture"),
            EngineFaultKind.ReadOnly,
            "La base n'accepte que la lecture : cannot execute CREATE SCHEMA in a read-only transaction. Ouvrez l'entrepôt sur le serveur principal, ou faites retirer « default_transaction_read_only ».");
    }

    private static void Told(WarehouseSettings settings, EngineFaultKind kind, string sentence)
    {
        WarehouseFault fault = Assert.Throws<WarehouseFault>(() => WarehouseDatabase.Open(settings, new TestClock()));
        Assert.Equal((kind, sentence), (fault.Kind, fault.Message.Replace('\u00a0', ' ')));
    }
}
