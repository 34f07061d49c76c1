using System.Globalization;
using Dapper;

namespace Evaluation.DuckDb.Tests;

public sealed class DapperTests : IDisposable
{
    private readonly DuckDbConnection _connection = Databases.InMemory();

    public DapperTests() => _connection.Execute(
        "create table activity(id bigint, day date, held timestamp, theme varchar, minutes int, price decimal(10,2), key uuid); insert into activity values (1, '2025-01-02', '2025-01-02 10:00:00', 'numérique', 90, 12.50, '123e4567-e89b-12d3-a456-426614174000'), (2, '2025-02-03', null, null, null, null, null)",
        Array.Empty<(string, object?)>());

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Rows_become_records_through_their_constructor()
    {
        Activity[] rows = [.. _connection.Query<Activity>("select id, day, held, theme, minutes, price, key from activity order by id")];
        Assert.Equal(
            [
                new Activity(1, new DateOnly(2025, 1, 2), new DateTime(2025, 1, 2, 10, 0, 0), "numérique", 90, 12.50m, Guid.Parse("123e4567-e89b-12d3-a456-426614174000", CultureInfo.InvariantCulture)),
                new Activity(2, new DateOnly(2025, 2, 3), null, null, null, null, null),
            ],
            rows);
    }

    [Fact]
    public void Anonymous_parameters_of_every_usual_type_are_taken()
    {
        var values = new { id = 1L, day = new DateOnly(2025, 1, 2), held = new DateTime(2025, 1, 2, 10, 0, 0), theme = "numérique", minutes = 90, price = 12.5m, none = (string?)null, truth = true };
        Assert.Equal(1, _connection.ExecuteScalar<long>(
            "select count(*) from activity where id = @id and day = @day and held = @held and theme = @theme and minutes = @minutes and price = @price and @none is null and @truth", values));
    }

    [Fact]
    public void A_list_is_expanded_and_an_empty_one_finds_nothing()
    {
        Assert.Equal([1L, 2L], _connection.Query<long>("select id from activity where id in @ids order by id", new { ids = new[] { 1L, 2L, 3L } }));
        Assert.Empty(_connection.Query<long>("select id from activity where id in @ids", new { ids = Array.Empty<long>() }));
    }

    [Fact]
    public void A_command_runs_once_for_each_of_several_rows_in_a_transaction()
    {
        using DuckDbTransaction transaction = _connection.BeginTransaction();
        int changed = _connection.Execute("insert into activity(id, day, minutes) values (@Id, @Day, @Minutes)", Enumerable.Range(10, 500).Select(i => new { Id = (long)i, Day = new DateOnly(2025, 3, 1), Minutes = i % 2 == 0 ? i : (int?)null }), transaction);
        transaction.Commit();
        Assert.Equal((500, 502L), (changed, _connection.ExecuteScalar<long>("select count(*) from activity")));
    }

    [Fact]
    public void Several_results_and_dynamic_rows_are_read()
    {
        using SqlMapper.GridReader results = _connection.QueryMultiple("select count(*) from activity; select id, theme from activity order by id");
        Assert.Equal(2L, results.ReadSingle<long>());
        dynamic[] rows = [.. results.Read()];
        Assert.Equal((1L, "numérique", null), ((long)rows[0].id, (string)rows[0].theme, (string?)rows[1].theme));
    }

    [Fact]
    public async Task Rows_are_streamed_unbuffered()
    {
        long sum = 0;
        await foreach (long i in _connection.QueryUnbufferedAsync<long>("select i from range(10000) r(i)"))
        {
            sum += i;
        }

        Assert.Equal(49_995_000, sum);
    }

    private sealed record Activity(long Id, DateOnly Day, DateTime? Held, string? Theme, int? Minutes, decimal? Price, Guid? Key);
}
