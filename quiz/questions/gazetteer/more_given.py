"""Given names by which people of a land are known, besides those of which names are made."""

from __future__ import annotations

from collections.abc import Mapping

MORE_GIVEN: Mapping[str, str] = {
    "England": """Aaron Abel Abner Conrad Corinne Diane Ines Inez Leonora Marcus Max Nathan Nicola
        Ambrose Amos Augusta Augustus
        Barbara Benjamin Betty Bridget Caleb Christopher
        Clifford Cordelia Cuthbert Cynthia Daniel Daphne David Deborah Derek Diana Doreen Doris Douglas Edna
        Elijah Elsie Emmeline Ezra Giles Gladys Gordon Hannah Hazel Heather Hester Hugh Humphrey Imogen
        Irene Ivy Janet Jasper Jemima Jennifer Jeremiah Jeremy Jessica Jonathan Joseph Josiah Julian
        Katherine Kenneth Lavinia Linda Lorna Luke Lydia Malcolm Marjorie Matthew Michael Miriam Morgan
        Nancy Nathaniel Nicholas Nora Pamela Patience Patricia Penelope Philippa Raymond Rebecca Rodney
        Ronald Rosemary Rupert Samuel Sheila Silas Simon Solomon Stella Sylvia Thaddeus Theodore Timothy
        Tobias Trevor Valerie Vera Victoria Virginia Vincent Zachary""",
    "Netherlands": """Aafke Aart Adriana Aleida Alida Antje Anton Antonius Berend Casper Coenraad
        Cornelia Daan Douwe Evert Frans Geert Geertruida Gerardus Gijs Godfried Harm Hein Hendrika Hendrikus
        Henk Hubertus Huib Ineke Jaap Jacoba Jelle Joannes Johannes Joris Kees Laurens Leendert Liesbeth
        Lodewijk Marijn Matthijs Maurits Mechteld Niek Petronella Petrus Reinier Rinske Roelof Rutger
        Sijbrand Sytse Teun Theodoor Thijs Tjitske Truus Wessel Wiebe Willemijn Willemina Wim Wouter""",
    "Germany": """Achim Anja Anke Annegret Arno Arnold Balthasar Barthold Bärbel Bernd Burkhard
        Caspar Clemens Cordula Detlef Dietmar Dirk Eckart Edeltraud Elke Engelbert Fritz Gebhard Gerd
        Gerlinde Gunther Hartmut Heiner Heinz Heribert Horst Ines Jochen Joachim Jörg Jürgen Karin Karlheinz
        Kaspar Katharina Katja Lothar Luise Magdalena Margarete Margot Marlene Melchior Monika Norbert Petra
        Rainer Reinhold Roswitha Rüdiger Silke Steffen Susanne Sven Tilman Traute Ulrike Uwe Volker Waldemar
        Wenzel Wiebke Wilfried""",
    "Denmark": """Aage Aksel Arne Asger Astrid Balthazar Bertel Carsten Ejnar Esben Frederik Frode
        Gorm Gudrun Gunnar Hartvig Helle Hother Jeppe Johanne Kamma Karl Keld Kirstine Klaus Knud Lene Maren
        Margrethe Marianne Merete Morten Otto Palle Per Sofie Steen Svante Thyra Troels Ulrik Vagn Valdemar
        Verner""",
    "Sweden": """Albin Algot Alma Alrik August Barbro Berndt Börje Edvin Egil Einar Elis Emil Evert
        Fredrik Fredrika Gunnel Håkan Harald Helge Henning Henrik Herbert Ivar Johan Karl Kjell Knut Lovisa
        Lova Marianne Mårten Monika Nanna Ola Ove Rune Sigfrid Stellan Stig Svante Thorsten Tyra Valborg
        Verner Viktor""",
    "Norway": """Aksel Anders Aslaug Audun Birger Egil Elias Endre Erling Frode Geir Gerd Gunnhild
        Hanna Hjalmar Hjørdis Håkon Ingvald Ingvild Jon Jorunn Karsten Kristian Lars Mathias Nils Oddvar
        Olaf Oskar Per Petter Ragna Rolf Roald Signe Sigrun Sofie Steinar Stein Sunniva Svein Tarjei Tor
        Tora Torleif Trond Vidar Øystein Åse""",
    "France": """Alain Bernard Aristide Baptiste Benoît Blaise Bruno Cécile Christophe Claire Clotilde
        Cyprien Damien Didier Édith Emmanuel Fabien Félix Florence Francine Frédéric Gilles Grégoire Hervé
        Isabelle Jacqueline Joëlle Joseph Justine Lionel Luc Manon Marc Margot Martine Noémie Noël Patrice
        Paule Quentin Régis Rémi Roger Sabine Sébastien Sidonie Sophie Sylvain Tristan Valentin Valérie
        Vincent Xavier""",
    "Spain": """Adolfo Alfonso Alfredo Alicia Alonso Armando Bartolomé Basilio Belén Bernardo
        Camilo Claudia Clemente Cristóbal Daniela Darío Edmundo Eulalia Evaristo Facundo Fabián Gaspar
        Germán Gerardo Gilberto Guadalupe Guillermo Héctor Hortensia Hugo Inmaculada Iván Julieta Julio
        Laureano León Leticia Lino Macarena Marcelino Marcos Margarita Mariano Marta Martín Matilde Mauricio
        Máximo Mónica Natalia Octavio Óscar Paloma Patricio Paulina Ramiro Raúl René Roberto Rodolfo Rogelio
        Rubén Samuel Saturnino Sergio Silvia Simón Timoteo Trinidad Ulises Vicenta Víctor Violeta Wenceslao
        Ximena""",
    "Italy": """Achille Adele Alberto Alessandra Amedeo Andrea Anselmo Antonella Attilio Aurelia
        Battista Beatrice Bruno Camillo Carlotta Caterina Cesare Claudia Corrado Damiano Dario Domenico
        Edoardo Elio Ercole Ettore Fabrizio Federica Filippo Flavia Franca Gaetano Gennaro Gianni Giacomo
        Gino Giordano Girolamo Giuliana Giulio Guglielmo Iolanda Ippolito Leonardo Leone Letizia Luciano
        Ludovico Maddalena Massimo Matteo Maurizio Michele Nino Ornella Ottavio Placido Raffaele Renata
        Rinaldo Romeo Rosalba Saverio Silvio Simona Tito Tullio Ubaldo Umberto Valeria Vittorio""",
}
