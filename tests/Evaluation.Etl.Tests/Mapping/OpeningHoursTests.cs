using Evaluation.Etl.Mapping;

namespace Evaluation.Etl.Tests.Mapping;

public sealed class OpeningHoursTests
{
    [Theory]
    [InlineData("09:00 - 12:00 / 13:30 - 17:00", 390)]
    [InlineData("9h - 12h / 14h – 17h", 360)]
    [InlineData("8h30-12h", 210)]
    [InlineData("9h12h", 180)]
    [InlineData("9h30 - 12h30\u00a0/ 14h - 17h", 360)]
    [InlineData("", 0)]
    [InlineData("-", 0)]
    [InlineData("Fermé", 0)]
    [InlineData("x", 0)]
    [InlineData("souscondition", null)]
    [InlineData("Horaires non communiqués", null)]
    [InlineData("17:00 - 09:00", null)]
    [InlineData("9h - 12h sur rendez-vous", null)]
    public void A_day_gives_its_minutes_or_says_that_it_is_not_understood(string text, int? minutes)
    {
        Assert.Equal(minutes, OpeningHours.OfDay(text));
    }

    [Theory]
    [InlineData("9:00 - 12:00 / 13:30 - 17:00", "09:00-12:00, 13:30-17:00")]
    [InlineData("9h00 à 12h30 et de 14h00 à 17h30", "09:00-12:30, 14:00-17:30")]
    [InlineData("9h-12h 14H-16H", "09:00-12:00, 14:00-16:00")]
    [InlineData("9h12h", "09:00-12:00")]
    [InlineData("8 :30-12/13 :30-16", "08:30-12:00, 13:30-16:00")]
    [InlineData("fermé", "")]
    [InlineData("9h-12h  sur RDV", "9h-12h sur RDV")]
    [InlineData("17:00 - 09:00", "17:00 - 09:00")]
    [InlineData("9h12", "9h12")]
    public void Hours_are_written_one_way_where_they_say_nothing_else(string text, string written) => Assert.Equal(written, OpeningHours.Written(text));

    [Theory]
    [InlineData("Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00", 2460)]
    [InlineData("Mo 09:30-12:30,13:30-15:30; PH off", 300)]
    [InlineData("Tu-Sa 09:00-13:00,14:00-18:00; We,Fr 14:00-18:00", 1920)]
    [InlineData("Mo-Fr 09:00-17:00; We off", 1920)]
    [InlineData("Jan-Mar Mo 09:00-12:00", null)]
    [InlineData("Lundi au vendredi 9h-12h", null)]
    [InlineData("24/7", null)]
    [InlineData("", null)]
    public void A_week_as_OpenStreetMap_writes_it_gives_its_minutes_when_it_is_the_same_every_week(string text, int? minutes)
    {
        Assert.Equal(minutes, OpeningHours.OfWeek(text));
    }
}
