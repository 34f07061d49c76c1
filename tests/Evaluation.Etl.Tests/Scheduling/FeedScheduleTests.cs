using Evaluation.Declared;
using Evaluation.Etl.Scheduling;

namespace Evaluation.Etl.Tests.Scheduling;

public sealed class FeedScheduleTests
{
    [Theory]
    [InlineData("cron: \"0 0 3 ? * MON-FRI\"", "0 0 3 ? * MON-FRI", MisfirePolicy.Once)]
    [InlineData("{ cron: \"0 15 4 L * ?\", misfire: each }", "0 15 4 L * ?", MisfirePolicy.Each)]
    [InlineData("{ cron: \"0 0/10 8-18 ? * 2#1 2026\", misfire: skip }", "0 0/10 8-18 ? * 2#1 2026", MisfirePolicy.Skip)]
    [InlineData("{ every: day, at: \"03:00\" }", "0 0 3 * * ?", MisfirePolicy.Once)]
    [InlineData("{ every: weekday, at: \"03:30\" }", "0 30 3 ? * MON-FRI", MisfirePolicy.Once)]
    [InlineData("{ every: week, on: friday, at: \"19:05\" }", "0 5 19 ? * FRI", MisfirePolicy.Once)]
    [InlineData("{ every: month, on: 5, at: \"04:00\" }", "0 0 4 5 * ?", MisfirePolicy.Once)]
    [InlineData("{ every: month, on: last, at: \"04:00\" }", "0 0 4 L * ?", MisfirePolicy.Once)]
    [InlineData("{ every: quarter, on: 10, at: \"04:00\", misfire: once }", "0 0 4 10 1,4,7,10 ?", MisfirePolicy.Once)]
    public void Moments_are_read_from_a_cron_expression_or_from_plain_words(string text, string cron, MisfirePolicy misfire) =>
        Assert.Equal(new FeedSchedule(cron, misfire), DeclaredFile.Read("partner.yaml", text, FeedSchedule.Read));

    [Theory]
    [InlineData("{ cron: \"0 3 * * *\" }", "[partner.yaml] ligne 1, cron : l'expression cron [0 3 * * *] a 5 champs : il en faut six (secondes, minutes, heures, jour du mois, mois, jour de la semaine), l'année en septième si l'on veut, par exemple « 0 0 3 ? * MON-FRI » pour 3 h du lundi au vendredi")]
    [InlineData("{ cron: \"0 0 25 ? * MON\" }", "champ « heures », [25] ne se lit pas (de 0 à 23)")]
    [InlineData("{ cron: \"0 0 3 ? * MON-FRIX\" }", "champ « jour de la semaine », [FRIX] ne se lit pas (de 1 à 7, ou SUN, MON, TUE, WED, THU, FRI, SAT, L)")]
    [InlineData("{ cron: \"0 0 3 * * *\" }", "écrire « ? » soit au jour du mois, soit au jour de la semaine")]
    [InlineData("{ cron: \"0 0 3 1 * ?\", at: \"03:00\" }", "dire les moments par « cron », ou par « every », « on » et « at » : pas les deux")]
    [InlineData("{ cron: \"0 0 3 1 * ?\", misfires: once }", "clé inconnue [misfires], peut-être [misfire]")]
    [InlineData("{ cron: \"0 0 3 1 * ?\", misfire: twice }", "[twice] n'est pas admis, écrire un mot parmi [once, skip, each]")]
    [InlineData("{ every: month, on: 31, at: \"03:00\" }", "un jour du mois va de 1 à 28 (tous les mois l'ont), ou s'écrit last pour le dernier, reçu [31]")]
    [InlineData("{ every: month, at: \"03:00\" }", "clé manquante [on]")]
    [InlineData("{ every: day, at: \"3h\" }", "une heure s'écrit \"HH:mm\", de \"00:00\" à \"23:59\", reçu [3h]")]
    [InlineData("{ crone: \"0 0 3 1 * ?\" }", "clé inconnue [crone], peut-être [cron]")]
    [InlineData("{ every: day, on: 3, at: \"03:00\" }", "clé inconnue [on]")]
    public void What_never_comes_or_is_misspelt_is_refused_with_its_key(string text, string sentence)
    {
        DefinitionFaultException fault = Assert.Throws<DefinitionFaultException>(() => DeclaredFile.Read("partner.yaml", text, FeedSchedule.Read));
        Assert.Contains(sentence, fault.Message.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }
}
