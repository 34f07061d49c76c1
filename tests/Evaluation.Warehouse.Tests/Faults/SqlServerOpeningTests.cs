using Evaluation.Testing;
using Evaluation.Testing.Faults;
using Evaluation.Warehouse.Dialects;
using Microsoft.Data.SqlClient;

namespace Evaluation.Warehouse.Tests.Faults;

/// <summary>A SQL Server that does not let us in: the kind, and the whole sentence.</summary>
public sealed class SqlServerOpeningTests
{
    private static readonly SqlConnectionStringBuilder Given = new(Environment.GetEnvironmentVariable(TestEngine.SqlServer.Variable) ?? string.Empty) { ConnectTimeout = 3 };

    [SqlServerFact]
    public void A_server_that_is_down_is_told_so() => Told(
        new(Given.ConnectionString) { DataSource = "127.0.0.1,1" },
        EngineFaultKind.Unreachable,
        "L'entrepôt SQL Server [127.0.0.1,1/{base}] ne s'ouvre pas. Aucun serveur n'y répond. Démarrez-le, ou corrigez « Server » dans la chaîne de connexion.");

    [SqlServerFact]
    public void A_host_that_nobody_knows_is_told_so() => Told(
        new(Given.ConnectionString) { DataSource = "nulle-part.invalid" },
        EngineFaultKind.Unreachable,
        "L'entrepôt SQL Server [nulle-part.invalid/{base}] ne s'ouvre pas. Aucune machine ne s'appelle [nulle-part.invalid]. Corrigez « Server » dans la chaîne de connexion.");

    [SqlServerFact]
    public void A_host_that_says_nothing_is_told_so()
    {
        using SilentHost silent = new();
        Told(
            new(Given.ConnectionString) { DataSource = $"127.0.0.1,{silent.Port}", ConnectTimeout = 1 },
            EngineFaultKind.Unreachable,
            $"L'entrepôt SQL Server [127.0.0.1,{silent.Port}/{{base}}] ne s'ouvre pas. Aucun serveur n'y répond. Démarrez-le, ou corrigez « Server » dans la chaîne de connexion.");
    }

    [SqlServerFact]
    public void A_wrong_password_is_told_so() => Told(
        new(Given.ConnectionString) { Password = "faux" },
        EngineFaultKind.LoginRefused,
        $"L'entrepôt SQL Server [{Given.DataSource}/{{base}}] ne s'ouvre pas. Le serveur ne reconnaît pas l'utilisateur ou son mot de passe : Login failed for user '{Given.UserID}'. Corrigez la chaîne de connexion.");

    [SqlServerFact]
    public void A_database_that_does_not_exist_is_told_so()
    {
        WarehouseFault fault = Assert.Throws<WarehouseFault>(() => WarehouseDatabase.Open(WarehouseSettings.On(Engine.SqlServer, new SqlConnectionStringBuilder(Given.ConnectionString) { InitialCatalog = "absente" }.ConnectionString), new TestClock()));
        Assert.Equal(EngineFaultKind.Missing, fault.Kind);
        Assert.StartsWith($"L'entrepôt SQL Server [{Given.DataSource}/absente] ne s'ouvre pas. Cette base n'existe pas sur le serveur, ou ne s'ouvre pas : Cannot open database \"absente\" requested by the login. The login failed.", fault.Message.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.EndsWith(" Créez-la ou corrigez la chaîne de connexion.", fault.Message, StringComparison.Ordinal);
    }

    private static void Told(SqlConnectionStringBuilder place, EngineFaultKind kind, string sentence)
    {
        WarehouseFault fault = Assert.Throws<WarehouseFault>(() => WarehouseDatabase.Open(WarehouseSettings.On(Engine.SqlServer, place.ConnectionString), new TestClock()));
        Assert.Equal((kind, sentence.Replace("{base}", place.InitialCatalog, StringComparison.Ordinal)), (fault.Kind, fault.Message.Replace('\u00a0', ' ')));
    }
}
