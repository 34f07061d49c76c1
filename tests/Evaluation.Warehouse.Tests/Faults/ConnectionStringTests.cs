using Evaluation.Testing;
using Evaluation.Warehouse.Dialects.PostgreSql;
using Evaluation.Warehouse.Dialects.SqlServer;
using Microsoft.Data.SqlClient;
using Npgsql;

namespace Evaluation.Warehouse.Tests.Faults;

public sealed class ConnectionStringTests
{
    [Theory]
    [InlineData(Engine.PostgreSql, "L'ordre=1", "La chaîne de connexion n'en est pas une pour PostgreSQL : un mot ou une valeur n'y ont pas de sens. Écrivez-la comme « Host=…;Port=5432;Database=…;Username=…;Password=… » ; mettez entre guillemets une valeur qui contient un point-virgule.")]
    [InlineData(Engine.PostgreSql, "Host=h;Password=cra;bouille=1", "La chaîne de connexion n'en est pas une pour PostgreSQL : un mot ou une valeur n'y ont pas de sens. Écrivez-la comme « Host=…;Port=5432;Database=…;Username=…;Password=… » ; mettez entre guillemets une valeur qui contient un point-virgule.")]
    [InlineData(Engine.PostgreSql, "Host=h;Port=p", "La chaîne de connexion n'en est pas une pour PostgreSQL : un mot ou une valeur n'y ont pas de sens. Écrivez-la comme « Host=…;Port=5432;Database=…;Username=…;Password=… » ; mettez entre guillemets une valeur qui contient un point-virgule.")]
    [InlineData(Engine.SqlServer, "Serveur=h", "La chaîne de connexion n'en est pas une pour SQL Server : un mot ou une valeur n'y ont pas de sens. Écrivez-la comme « Server=…,1433;Database=…;User ID=…;Password=… » ; mettez entre guillemets une valeur qui contient un point-virgule.")]
    [InlineData(Engine.SqlServer, "Server=h;Connect Timeout=z", "La chaîne de connexion n'en est pas une pour SQL Server : un mot ou une valeur n'y ont pas de sens. Écrivez-la comme « Server=…,1433;Database=…;User ID=…;Password=… » ; mettez entre guillemets une valeur qui contient un point-virgule.")]
    public void One_that_is_none_is_told_so_without_repeating_it(Engine engine, string written, string sentence)
    {
        WarehouseFault fault = Assert.Throws<WarehouseFault>(() => WarehouseDatabase.Open(WarehouseSettings.On(engine, written), new TestClock()));
        Assert.Equal((sentence, null), (fault.Message.Replace('\u00a0', ' '), fault.InnerException));
    }

    [Theory]
    [InlineData("Host=h", 0)]
    [InlineData("Host=h;Command Timeout=30", 30)]
    [InlineData("Host=h;CommandTimeout=7", 7)]
    public void A_statement_of_PostgreSQL_has_the_time_written_or_as_much_as_it_needs(string written, int seconds) =>
        Assert.Equal(seconds, new NpgsqlConnectionStringBuilder(PostgreSqlConnectionString.Complete(written, "evaluation", false)).CommandTimeout);

    [Theory]
    [InlineData("Server=h", 0)]
    [InlineData("Server=h;Command Timeout=30", 30)]
    public void A_statement_of_SQL_Server_has_the_time_written_or_as_much_as_it_needs(string written, int seconds) =>
        Assert.Equal(seconds, new SqlConnectionStringBuilder(SqlServerConnectionString.Complete(written)).CommandTimeout);

    [Fact]
    public void Those_who_only_read_ask_PostgreSQL_to_refuse_anything_else_beside_their_own_options() =>
        Assert.Equal("-c jit=off -c work_mem=1MB -c default_transaction_read_only=on", new NpgsqlConnectionStringBuilder(PostgreSqlConnectionString.Complete("Host=h;Options=-c work_mem=1MB", "evaluation", true)).Options);

    [Theory]
    [InlineData("Host=h", true)]
    [InlineData("Host=/var/run/postgresql", false)]
    public void A_machine_that_vanishes_is_noticed_and_a_local_socket_has_none(string written, bool probes) =>
        Assert.Equal(probes, new NpgsqlConnectionStringBuilder(PostgreSqlConnectionString.Complete(written, "evaluation", false)).TcpKeepAlive);
}
